import type { OperatorId } from '#shared/kernel/ids'
import { addDays } from '#shared/kernel/time/shop-day'
import type { Order } from '#shared/selling/order/order'
import { reprice, type Repricing } from '#shared/selling/order/reprice'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { newPrices } from './new-prices'
import { recordOrderEvent } from './order-rows'
import { saveOrder } from './save-order'

/** An order on the prices of today, valid as long as a new one, and what that changed. */
interface Renewal {
  readonly order: Order
  readonly repricing: Repricing
}

/** What an order would be on the prices of today. Writes nothing. */
export function renewalOf(db: ReadDb, desk: Pick<Desk, 'now' | 'terminal'>, order: Order): Renewal {
  const { basket, repricing } = reprice(order, newPrices(db, desk, order))
  const days = readParameter(db, 'order.validity-days', desk.terminal)
  const validUntil = addDays(shopToday(db, desk), days)
  return { order: { ...basket, validUntil }, repricing }
}

/** Makes a renewal the order, noted in its history. */
export function storeRenewal(
  db: WriteDb,
  desk: Desk,
  operatorId: OperatorId,
  before: Order,
  { order, repricing }: Renewal,
): void {
  saveOrder(db, before, order, repricing.after)
  const detail = { before: repricing.before, after: repricing.after }
  recordOrderEvent(db, desk, order.id, { kind: 'repriced', operatorId, detail })
}
