import type { OrderId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { addDays } from '#shared/kernel/time/shop-day'
import { openQuote, type Order, type OrderNotOpen } from '#shared/selling/order/order'
import type { OrderView } from '#shared/selling/order/order-view'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { listSalespeople } from '../../store/access/operator-queries'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { findOrder, nextOrderNumber, recordOrderEvent } from './order-rows'
import { saveOrder } from './save-order'
import { viewOrder } from './view-order'

type Decide<E> = (order: Order, db: WriteDb) => Result<Order, E>

/** Decides on an order that exists and stores what changed, in one transaction; answers the new view. */
export function editOrder<E>(
  desk: Desk,
  id: OrderId,
  decide: Decide<E>,
): Result<OrderView, E | OrderNotOpen> {
  return desk.database.write((db) => {
    const order = findOrder(db, desk.terminal.branchId, id)
    if (!order) return fail({ code: 'order-not-open' })
    const decided = decide(order, db)
    if (!decided.ok) return decided
    saveOrder(db, order, decided.value, saleFigures(db, decided.value).total)
    return ok(viewOrder(db, desk, decided.value))
  })
}

/** Changes a quote, beginning it when its id is new. */
export function editQuote<E>(
  desk: Desk,
  caller: Caller,
  id: OrderId,
  decide: Decide<E>,
): Result<OrderView, E | OrderNotOpen> {
  return desk.database.write((db) => {
    const known = findOrder(db, desk.terminal.branchId, id)
    const quote = openQuote(known ?? freshQuote(db, desk, caller, id))
    if (!quote.ok) return quote
    const decided = decide(quote.value, db)
    if (!decided.ok) return decided
    saveOrder(db, known, decided.value, saleFigures(db, decided.value).total)
    if (!known)
      recordOrderEvent(db, desk, id, { kind: 'created', operatorId: caller.operator.id, detail: {} })
    return ok(viewOrder(db, desk, decided.value))
  })
}

/** A quote of nothing yet, with the branch's next number; credited to whoever begins it, when they sell. */
export function freshQuote(db: WriteDb, desk: Desk, { operator }: Caller, id: OrderId): Order {
  const at = desk.now()
  return {
    id,
    branchId: desk.terminal.branchId,
    terminalId: desk.terminal.id,
    number: nextOrderNumber(db, desk.terminal.id),
    state: 'quote',
    createdAt: at,
    createdBy: operator.id,
    customerId: null,
    salespersonId: sells(db, operator.id) ? operator.id : null,
    discount: null,
    pricedAt: at,
    validUntil: addDays(shopToday(db, desk), readParameter(db, 'order.validity-days', desk.terminal)),
    notes: '',
    plan: null,
    placedAt: null,
    lines: [],
  }
}

/** Whether sales may be credited to this operator. */
export function sells(db: ReadDb, id: Order['createdBy']): boolean {
  return listSalespeople(db).some((person) => person.id === id)
}
