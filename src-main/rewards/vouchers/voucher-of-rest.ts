import type { Cents } from '#shared/kernel/money/cents'
import { voucherSlip } from '#shared/selling/receipt/papers/voucher-slip'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { WriteDb } from '../../platform/database/connection'
import type { Finished } from '../../selling/sale/participant'
import { receiptShop } from '../../store/branch/receipt-shop'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { moveValue } from '../stored-value/move-value'
import { freshVoucher } from './issue-voucher'
import { voucherCustomerName, voucherOf } from './voucher-rows'

/** What a payment left over of other value, in cents, as a vale-troca; answers its paper. `of`: the payment. */
export function voucherOfRest(
  db: WriteDb,
  { desk, sale, at }: Finished,
  { of, amount }: { readonly of: string; readonly amount: Cents },
): ReceiptDocument {
  const account = freshVoucher(db, { desk, sale, at })
  moveValue(db, { account, cause: 'rest-taken', of, amount, at })
  const voucher = voucherOf(db, account)
  if (!voucher) throw new Error('A row just inserted is there')
  return voucherSlip({
    shop: receiptShop(db, sale.branchId),
    voucher,
    customerName: voucherCustomerName(db, voucher.code),
    at,
    timeZone: shopTimeZone(db, sale.branchId),
    isRest: false,
  })
}
