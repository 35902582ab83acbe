import { z } from 'zod'
import { orderIdSchema, saleIdSchema } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { voucherCodeSchema } from '#shared/rewards/vouchers/voucher'
import { saleFigures } from '../../goods/pricing/price-rule-queries'
import type { ReadDb } from '../../platform/database/connection'
import { findVoucher } from '../../rewards/vouchers/voucher-rows'
import { orderTotal } from '../../selling/order/order-rows'
import { findSale } from '../../selling/sale/sale-queries'

const onSale = z.object({ saleId: saleIdSchema })
const onVoucher = z.object({ code: voucherCodeSchema })
const onOrder = z.object({ orderId: orderIdSchema })

/** What an operation on a sale, order or voucher is about, in cents: its total or balance. Null where none is named. */
export function amountAtStake(db: ReadDb, input: unknown): Cents | null {
  const named = onSale.safeParse(input)
  const sale = named.success ? findSale(db, named.data.saleId) : undefined
  if (sale) return saleFigures(db, sale).total
  const order = onOrder.safeParse(input)
  if (order.success) return orderTotal(db, order.data.orderId)
  const voucher = onVoucher.safeParse(input)
  return voucher.success ? (findVoucher(db, voucher.data.code)?.balance ?? null) : null
}
