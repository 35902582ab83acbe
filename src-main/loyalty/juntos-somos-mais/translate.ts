import { sumBy } from '#shared/kernel/money/cents'
import { decimalAmount, decimalQuantity } from '#shared/kernel/money/decimal-text'
import type { LoyaltyRefusal } from '#shared/loyalty/port/loyalty-refusal'
import { wireEan } from '#shared/loyalty/port/wire-ean'
import { wireInstant } from '#shared/loyalty/port/wire-instant'
import type { EarnRequest, Member, ReverseEarningRequest } from '../port/loyalty-program'
import type { OperatorRefusal } from '../port/operator-http'
import { refusalSchema, type WireCrediting, type WireParticipant, type WireReversal } from './wire'

/** A line without a brand is of no participating one: it is not told, nor counted in the total. */
export function toCrediting(request: EarnRequest, cnpj: string): WireCrediting {
  const { document } = request
  const scoring = request.basket.items.flatMap((item) => (item.brand ? [{ ...item, brand: item.brand }] : []))
  return {
    creditingId: request.earningId,
    replaces: request.replaces,
    cnpj,
    cpf: request.member,
    documentNumber: `${document.series}-${document.number}`,
    issuedAt: wireInstant(document.issuedAt),
    total: decimalAmount(sumBy(scoring, ({ total }) => total)),
    items: scoring.map((item) => ({
      sku: item.code,
      ean: wireEan(item.ean),
      brand: item.brand,
      description: item.description,
      quantity: decimalQuantity(item.quantity),
      unitPrice: decimalAmount(item.unitPrice),
      total: decimalAmount(item.total),
    })),
  }
}

export function toReversal({ reversalId, reason, items }: ReverseEarningRequest): WireReversal {
  return {
    reversalId,
    reason,
    items: items && items.map(({ code, quantity }) => ({ sku: code, quantity: decimalQuantity(quantity) })),
  }
}

export function fromParticipant({ name, active, points }: WireParticipant): Member {
  return { name: name === '' ? null : name, isActive: active, points, balance: null }
}

const refusals: ReadonlyMap<string, LoyaltyRefusal> = new Map<string, LoyaltyRefusal>([
  ['CPF_INVALID', { code: 'invalid-tax-id' }],
  ['PARTICIPANT_NOT_FOUND', { code: 'not-found' }],
  ['PARTICIPANT_INACTIVE', { code: 'member-inactive' }],
  ['NO_ELIGIBLE_ITEMS', { code: 'nothing-eligible' }],
  ['CREDITING_NOT_FOUND', { code: 'not-found' }],
  ['CREDITING_REPLACED', { code: 'replaced-meanwhile' }],
  ['CREDITING_ALREADY_REVERSED', { code: 'reservation-cancelled' }],
  ['QUANTITY_EXCEEDED', { code: 'more-than-left' }],
  ['STORE_NOT_ALLOWED', { code: 'store-refused' }],
  ['INVALID_REQUEST', { code: 'rejected' }],
])

export function fromRefusal(body: unknown): OperatorRefusal | null {
  const parsed = refusalSchema.safeParse(body)
  if (!parsed.success) return null
  const { code, message: words } = parsed.data.error
  const refusal = refusals.get(code)
  return { code, words, fault: refusal ? { kind: 'declined', refusal, words } : null }
}
