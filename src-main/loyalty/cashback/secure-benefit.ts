import { takenBy } from '#shared/goods/pricing/adjustment'
import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyRefusal } from '#shared/loyalty/port/loyalty-refusal'
import { cashbackProgram, programName } from '#shared/loyalty/port/program-id'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import type { Finishing, SaleDesk } from '../../selling/sale/participant'
import { currentSale } from '../../selling/sale/sale-queries'
import { sellerOf } from '../ledger/document-queries'
import { loyaltyBasket } from '../ledger/loyalty-basket-queries'
import { participationOf } from '../ledger/participation-rows'
import {
  findRedemption,
  insertRedemption,
  isStanding,
  moveRedemption,
  redemptionsOf,
  type Redemption,
} from '../ledger/redemption-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { ReserveRequest } from '../port/loyalty-program'
import { fullPriceOnly } from '../settings/loyalty-rules'
import { reserveAgain } from '../telling/reserve-again'
import { usedOf } from './benefit-on-sale'
import { quoteCashback } from './quote-cashback'
import { undoOne } from './undo-benefit'

export type Unconfirmed =
  | { readonly code: 'benefit-not-confirmed'; readonly name: string; readonly fault: LoyaltyFault }
  /** What may be used is something else now: the sale shows it, and the customer is to be asked. */
  | { readonly code: 'benefit-changed'; readonly name: string }

/** Refusals after which the sale is shown what it may use now. */
const balanceChanged: readonly LoyaltyRefusal['code'][] = [
  'value-changed',
  'balance-too-low',
  'amount-outside-limits',
]

/** A lock with less left is not finished on (contracts: rules of locks, 1). Milliseconds. */
const shortestLock = 60_000

/** Reserves at the operator what the sale uses, before it is finished: with the intent on disk before the call. */
export async function secureBenefit(
  desk: LoyaltyDesk & SaleDesk,
  { sale: before }: Finishing,
): Promise<Result<null, Unconfirmed>> {
  const saleId = before.id
  const taking = participationOf(desk.database, saleId)
  if (!taking) return ok(null)
  const name = programName(taking.program)
  if (taking.quoteStale) {
    const quoted = await quoteCashback(desk, saleId, 'finishing')
    if (!quoted.ok)
      return quoted.error.code === 'loyalty-fault'
        ? fail({ code: 'benefit-not-confirmed', name, fault: quoted.error.fault })
        : fail({ code: 'benefit-changed', name })
    const after = currentSale(desk.database, desk.terminal.id)
    if (after === undefined || usedOf(after, taking) !== usedOf(before, taking))
      return fail({ code: 'benefit-changed', name })
  }
  const intent = desk.database.write((db) => intendReservation(db, desk, saleId))
  if (!intent) return ok(null)
  // What holds nothing back is asked afresh, a lock on disk is not.
  const isHeld = intent.state === 'reserved' && intent.expiresAt !== null
  const fault = isHeld ? null : await reserveAgain(desk, intent, 1, 'cashier')
  if (fault === null) return longEnough(desk, intent)
  if (fault.kind === 'declined' && balanceChanged.includes(fault.refusal.code))
    await quoteCashback(desk, saleId, 'finishing')
  return fail({ code: 'benefit-not-confirmed', name, fault })
}

/** The one reservation meant for the sale as it is: made anew after a refusal, asked again after silence. */
function intendReservation(db: WriteDb, desk: LoyaltyDesk, saleId: SaleId): Redemption | undefined {
  const sale = currentSale(db, desk.terminal.id)
  const taking = participationOf(db, saleId)
  if (sale?.id !== saleId || !taking || taking.state !== 'open' || taking.member === null) return undefined
  const amount = takenBy(saleFigures(db, sale), taking.program)
  if (amount === 0) return undefined
  const request = {
    participationId: taking.id,
    member: taking.member,
    basket: loyaltyBasket(db, sale, fullPriceOnly(db, sale.branchId)),
    amount,
    seller: sellerOf(db, saleId),
  }
  const standing = redemptionsOf(db, saleId).filter(
    (one) => one.participationId === taking.id && isStanding(one),
  )
  const same = standing.find((one) => says(one.request, request))
  for (const other of standing) if (other !== same) undoOne(db, desk, other)
  if (same) return same
  const reservationId = newId<string>()
  insertRedemption(db, { saleId, program: taking.program, request: { ...request, reservationId } })
  return findRedemption(db, reservationId)
}

function says(
  { basket, amount, member }: ReserveRequest,
  asked: Omit<ReserveRequest, 'reservationId'>,
): boolean {
  return (
    amount === asked.amount &&
    member === asked.member &&
    JSON.stringify(basket) === JSON.stringify(asked.basket)
  )
}

/** A lock about to run out is given back and taken anew. */
async function longEnough(
  desk: LoyaltyDesk,
  { id, saleId, program, request, amount }: Redemption,
): Promise<Result<null, Unconfirmed>> {
  const held = findRedemption(desk.database, id)
  if (held?.state !== 'reserved') return ok(null)
  const { expiresAt, reference } = held
  const { does } = cashbackProgram(program).reserving
  if (does === 'asks' || expiresAt === null || expiresAt >= desk.now() + shortestLock) return ok(null)
  const { participationId, member, reservationId } = request
  const question = { program, operation: 'cancel', saleId, member, amount } as const
  const closed = await askOperator(desk, question, (to) =>
    offered(to.redemption).cancel({ participationId, member, reservationId, reference }, 'cashier'),
  )
  const fresh = desk.database.write((db) => {
    const now = findRedemption(db, id)
    if (now?.state === 'reserved') {
      if (closed.ok) moveRedemption(db, id, 'cancelled')
      else undoOne(db, desk, now)
    }
    return closed.ok ? intendReservation(db, desk, saleId) : undefined
  })
  const name = programName(program)
  if (!closed.ok) return fail({ code: 'benefit-not-confirmed', name, fault: closed.error })
  if (!fresh) return ok(null)
  const fault = await reserveAgain(desk, fresh, 1, 'cashier')
  return fault === null ? ok(null) : fail({ code: 'benefit-not-confirmed', name, fault })
}
