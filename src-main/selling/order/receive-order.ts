import type { OrderId, SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { isExpired } from '#shared/selling/order/order'
import type { Repricing } from '#shared/selling/order/reprice'
import { isUntouched, soldLines, type Sale } from '#shared/selling/sale/sale'
import { moveTo } from '#shared/selling/sale/sale-edits'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { newId } from '../../platform/database/new-id'
import type { Caller } from '../../store/access/caller'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { openTill } from '../../store/till/till-rows'
import { editSale, freshSale, storeSale, type NotOpen, type TillClosed } from '../sale/edit-sale'
import type { SaleDesk } from '../sale/participant'
import { currentSale } from '../sale/sale-queries'
import { saveSale } from '../sale/save-sale'
import { claimOrder, findOrder, putBack, recordOrderEvent } from './order-rows'
import { renewalOf, storeRenewal } from './renewal'

type ReceiveRefusal =
  | TillClosed
  | { readonly code: 'sale-in-progress' }
  | { readonly code: 'order-not-waiting' }
  | { readonly code: 'nothing-to-sell' }

interface Receiving {
  readonly sale: SaleView
  /** What the prices of today changed; null while the order's own still held. */
  readonly repricing: Repricing | null
}

/**
 * Claims an order for this till and makes it the current sale, at payment, in one transaction: whoever comes second finds
 * it no longer waiting (FEATURES B3). It is paid at its own prices, or, once expired, at those of today.
 */
export function receiveOrder(
  desk: SaleDesk,
  caller: Caller,
  orderId: OrderId,
): Result<Receiving, ReceiveRefusal> {
  const { terminal } = desk
  return desk.database.write((db) => {
    const till = openTill(db, terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const current = currentSale(db, terminal.id)
    if (current && !isUntouched(current)) return fail({ code: 'sale-in-progress' })
    const order = findOrder(db, terminal.branchId, orderId)
    if (order?.state !== 'waiting') return fail({ code: 'order-not-waiting' })
    const expired = isExpired(order, shopToday(db, desk))
    const renewal = expired ? renewalOf(db, desk, order) : null
    const received = renewal?.order ?? order
    if (soldLines(received).length === 0) return fail({ code: 'nothing-to-sell' })
    if (renewal) storeRenewal(db, desk, caller.operator.id, order, renewal)
    if (!claimOrder(db, orderId)) throw new Error(`Order ${orderId} left the list within the transaction`)
    const { customerId, salespersonId, discount, pricedAt } = received
    const lines = received.lines.map((line, index) => ({
      ...line,
      id: newId<typeof line.id>(),
      position: index + 1,
    }))
    const opened = freshSale(desk, caller, till.id)
    const sale: Sale = {
      ...opened,
      state: 'paying',
      orderId,
      customerId,
      salespersonId,
      discount,
      pricedAt,
      lines,
    }
    if (current) storeSale(db, desk, current, { ...current, state: 'cancelled' })
    saveSale(db, undefined, sale)
    for (const one of desk.participants) one.receive?.(db, orderId, sale)
    recordOrderEvent(db, desk, orderId, { kind: 'claimed', operatorId: caller.operator.id, detail: {} })
    return ok({ sale: desk.view(db, sale), repricing: renewal?.repricing ?? null })
  })
}

/** Puts the order being received back among those that wait; money already taken keeps it here. */
export function giveBackOrder(
  desk: SaleDesk,
  { operator }: Caller,
  saleId: SaleId,
): Result<null, NotOpen | { readonly code: 'order-has-tenders' }> {
  const edited = editSale<NotOpen | { readonly code: 'order-has-tenders' }>(desk, saleId, (sale, db) => {
    if (sale.orderId === null) return fail({ code: 'sale-not-open' })
    if (sale.tenders.length > 0) return fail({ code: 'order-has-tenders' })
    const given = moveTo(sale, 'cancelled')
    if (given.ok) putBack(db, desk, sale.orderId, { operatorId: operator.id, reason: '' })
    return given
  })
  return edited.ok ? ok(null) : edited
}
