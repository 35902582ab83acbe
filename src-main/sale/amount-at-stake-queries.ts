import { z } from 'zod'
import { orderIdSchema, saleIdSchema } from '../../src-shared/ids'
import type { Cents } from '../../src-shared/money/cents'
import type { ReadDb } from '../database/connection'
import { orderTotal } from '../order/order-queries'
import { saleFigures } from '../pricing/price-rule-queries'
import { findSale } from './sale-queries'

const onOrder = z.object({ orderId: orderIdSchema })
const onSale = z.object({ saleId: saleIdSchema })

/** What an operation is about, in cents: the total of the sale or order it names, as it stands. Null where it names none. */
export function amountAtStake(db: ReadDb, input: unknown): Cents | null {
  const order = onOrder.safeParse(input)
  if (order.success) return orderTotal(db, order.data.orderId)
  const named = onSale.safeParse(input)
  const sale = named.success ? findSale(db, named.data.saleId) : undefined
  return sale ? saleFigures(db, sale).total : null
}
