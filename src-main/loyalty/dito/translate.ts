import { cents, min, ZERO } from '#shared/kernel/money/cents'
import { decimalAmount, decimalQuantity } from '#shared/kernel/money/decimal-text'
import type { LoyaltyBasket } from '#shared/loyalty/port/loyalty-basket'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyRefusal } from '#shared/loyalty/port/loyalty-refusal'
import { wireEan } from '#shared/loyalty/port/wire-ean'
import type { Member, MemberTransaction, Quote } from '../port/loyalty-program'
import type { OperatorRefusal } from '../port/operator-http'
import {
  refusalSchema,
  type WireBalance,
  type WireOrder,
  type WireSimulation,
  type WireTransactions,
} from './wire'

interface OrderToSimulate {
  readonly member: string
  readonly basket: LoyaltyBasket
  readonly seller: string | null
}

export function toOrder({ member, basket, seller }: OrderToSimulate, storeId: string): WireOrder {
  return {
    customerId: member,
    orderTotal: decimalAmount(basket.total),
    storeId,
    sellerId: seller,
    source: 'pdv',
    orderDiscount: decimalAmount(basket.discount),
    products: basket.items.map((item) => ({
      id: item.code,
      ean: wireEan(item.ean),
      quantity: decimalQuantity(item.quantity),
      price: decimalAmount(item.unitPrice),
      classification: item.classification,
    })),
  }
}

/** The operator keeps no names; whoever it knows takes part. */
export function fromBalance(balance: WireBalance): Member {
  return {
    name: null,
    isActive: true,
    points: null,
    balance: {
      available: balance.availableBalance,
      unavailable: balance.unavailableBalance,
      nextPurchase: balance.nextPurchaseBalance,
      nextPurchaseDueOn: balance.nextPurchaseDueDate,
      campaign: balance.campaignDescription,
    },
  }
}

/** Null: the customer has no cashback yet. */
export function fromTransactions(wire: WireTransactions | null): MemberTransaction[] {
  return (wire?.transactions ?? []).map(({ date, expiresAt, ...same }) => ({
    ...same,
    at: date,
    expiresOn: expiresAt,
  }))
}

/** Null: the customer has no cashback yet, or nothing of it fits this sale. */
export function toQuote(balance: WireBalance | null, simulation: WireSimulation | null): Quote {
  const maximum = simulation?.redeemableValue ?? ZERO
  return {
    balance: balance?.availableBalance ?? ZERO,
    minimum: min(cents(1), maximum),
    maximum,
    validUntil: null,
    isAutomatic: true,
    mayBeKept: true,
    earned: simulation?.earnedValue ?? null,
  }
}

const plainRefusals: ReadonlyMap<string, LoyaltyRefusal> = new Map<string, LoyaltyRefusal>([
  ['INSUFFICIENT_BALANCE', { code: 'balance-too-low' }],
  ['CUSTOMER_NOT_FOUND', { code: 'not-found' }],
  ['LOCK_NOT_FOUND', { code: 'not-found' }],
  ['ORDER_NOT_FOUND', { code: 'not-found' }],
  ['LOCK_EXPIRED', { code: 'reservation-expired' }],
  ['LOCK_ROLLED_BACK', { code: 'reservation-cancelled' }],
  ['ORDER_ALREADY_CANCELLED', { code: 'reservation-cancelled' }],
  ['LOCK_COMMITTED', { code: 'already-confirmed', reference: null }],
  ['ORDER_ALREADY_COMMITTED', { code: 'document-already-confirmed' }],
  ['STORE_NOT_FOUND', { code: 'store-refused' }],
  ['INVALID_REQUEST', { code: 'rejected' }],
])

export function fromRefusal(body: unknown): OperatorRefusal | null {
  const parsed = refusalSchema.safeParse(body)
  if (!parsed.success) return null
  const { code, message: words, redeemableValue } = parsed.data
  return { code, words, fault: faultOf() }

  function faultOf(): LoyaltyFault | null {
    if (code === 'BRAND_NOT_ALLOWED') return { kind: 'misconfigured', what: 'brand' }
    const refusal: LoyaltyRefusal | undefined =
      code === 'VALUE_CHANGED' && redeemableValue !== undefined
        ? { code: 'value-changed', redeemable: redeemableValue }
        : plainRefusals.get(code)
    return refusal ? { kind: 'declined', refusal, words } : null
  }
}
