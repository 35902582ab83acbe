import { z } from 'zod'
import { orderIdSchema, saleIdSchema } from '../../src-shared/ids'
import type { Cents } from '../../src-shared/money/cents'
import type { ReadDb } from '../database/connection'
import { orderTotal } from '../order/order-queries'
import { saleFigures } from '../pricing/price-rule-queries'
import { findSale } from '../sale/sale-queries'

const onSale = z.object({ saleId: saleIdSchema })
const onOrder = z.object({ orderId: orderIdSchema })

/** What an operation on a sale or order is about, in cents: its total as it stands. Null where none is named. */
export function amountAtStake(db: ReadDb, input: unknown): Cents | null {
  const named = onSale.safeParse(input)
  const sale = named.success ? findSale(db, named.data.saleId) : undefined
  if (sale) return saleFigures(db, sale).total
  const order = onOrder.safeParse(input)
  return order.success ? orderTotal(db, order.data.orderId) : null
}
