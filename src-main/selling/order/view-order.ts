import { isExpired, type Order } from '#shared/selling/order/order'
import type { OrderView } from '#shared/selling/order/order-view'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { operatorName } from '../../store/access/operator-queries'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { viewBasket } from '../sale/view-basket'
import { numberedIn } from './numbered-in'

/** Turns an order into what its screens draw, every figure computed as a sale's are. */
export function viewOrder(db: ReadDb, desk: ReadDesk, order: Order): OrderView {
  const { id, state, createdAt, validUntil, notes, plan } = order
  return {
    ...viewBasket(db, order, saleFigures(db, order)),
    id,
    ...numberedIn(db, order.branchId)(order),
    state,
    createdAt,
    createdByName: operatorName(db, order.createdBy),
    validUntil,
    expired: isExpired(order, shopToday(db, desk)),
    saleVoided: isSaleVoided(db, order),
    notes,
    plan,
  }
}

/** Only what was received can have had its sale cancelled; the index of orders' sales leaves cancelled ones out. */
function isSaleVoided(db: ReadDb, { id, state }: Pick<Order, 'id' | 'state'>): boolean {
  if (state !== 'received') return false
  return (
    db.get("SELECT 1 FROM sale WHERE order_id IN (?) AND state <> 'cancelled' AND state = 'voided'", id) !==
    undefined
  )
}
