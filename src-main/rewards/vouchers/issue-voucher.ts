import type { Cents } from '#shared/kernel/money/cents'
import { businessDay } from '#shared/kernel/time/business-day'
import { addDays } from '#shared/kernel/time/shop-day'
import { voucherSlip } from '#shared/selling/receipt/papers/voucher-slip'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { WriteDb } from '../../platform/database/connection'
import { nameVoucher } from '../../selling/returns/return-rows'
import type { Returned } from '../../selling/sale/participant'
import { receiptShop } from '../../store/branch/receipt-shop'
import { shopClock, shopTimeZone } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameter-rows'
import {
  findVoucher,
  insertVoucher,
  moveVoucher,
  setWaitingVoucher,
  unusedVoucherCode,
  voucherCustomerName,
} from './voucher-rows'

/** Issues a voucher worth so many cents for whoever bought what came back; answers its paper. */
export function issueVoucher(
  db: WriteDb,
  { desk, id, sale, at, exchange }: Returned,
  amount: Cents,
): ReceiptDocument {
  const { terminal } = desk
  const code = freshVoucher(db, { desk, sale, at })
  nameVoucher(db, id, code)
  moveVoucher(db, { code, kind: 'issued', amount, returnId: id, at })
  if (exchange) setWaitingVoucher(db, terminal.id, code)
  const voucher = findVoucher(db, code)
  if (!voucher) throw new Error('A row just inserted is there')
  return voucherSlip({
    shop: receiptShop(db, terminal.branchId),
    voucher,
    customerName: voucherCustomerName(db, code),
    at,
    timeZone: shopTimeZone(db, terminal.branchId),
    isRest: false,
  })
}

/** A voucher worth nothing yet. */
function freshVoucher(db: WriteDb, { desk, sale, at }: Pick<Returned, 'desk' | 'sale' | 'at'>) {
  const { terminal } = desk
  const days = readParameter(db, 'returns.voucher-days', terminal)
  const code = unusedVoucherCode(db)
  const expiresOn = addDays(businessDay(at, shopClock(db, terminal)), days)
  insertVoucher(db, {
    code,
    branchId: terminal.branchId,
    customerId: sale?.customerId ?? null,
    at,
    expiresOn,
  })
  return code
}
