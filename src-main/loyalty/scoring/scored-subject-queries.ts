import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ScoredSubject } from '#shared/loyalty/scoring/points-program'
import type { Order } from '#shared/selling/order/order'
import type { FinishedSale, Sale } from '#shared/selling/sale/sale'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { findOrder } from '../../selling/order/order-rows'
import { findSale } from '../../selling/sale/sale-queries'

export type SubjectNotFound = { readonly code: 'scored-sale-not-found' }

/** What points are given for, as far as it got. */
export interface Scored {
  readonly subject: ScoredSubject
  readonly basket: Sale | Order
  readonly customerId: CustomerId | null
  /** It was cancelled: what it scored is taken back, and nobody scores any more. */
  readonly isOver: boolean
  /** Null until it is finished: then whoever scores is told to the operator. */
  readonly finished: FinishedSale | null
}

/** A sale or an order of this branch; an order that became a sale is that sale. */
export function findScored(
  db: ReadDb,
  { terminal }: Pick<Desk, 'terminal'>,
  subject: ScoredSubject,
): Result<Scored, SubjectNotFound> {
  if (subject.kind === 'order') {
    const order = findOrder(db, terminal.branchId, subject.orderId)
    if (!order) return fail({ code: 'scored-sale-not-found' })
    const row = db.get<{ id: Sale['id'] }>(
      "SELECT id FROM sale WHERE order_id = ? AND state <> 'cancelled'",
      subject.orderId,
    )
    if (row) return findScored(db, { terminal }, { kind: 'sale', saleId: row.id })
    return ok({
      subject,
      basket: order,
      customerId: order.customerId,
      isOver: order.state === 'cancelled',
      finished: null,
    })
  }
  const sale = findSale(db, subject.saleId)
  if (!sale || sale.branchId !== terminal.branchId) return fail({ code: 'scored-sale-not-found' })
  const { number, finishedAt, finishedBy } = sale
  const finished =
    number === null || finishedAt === null || finishedBy === null
      ? null
      : { ...sale, number, finishedAt, finishedBy }
  const isOver = sale.state === 'cancelled' || sale.state === 'voided'
  return ok({ subject, basket: sale, customerId: sale.customerId, isOver, finished })
}
