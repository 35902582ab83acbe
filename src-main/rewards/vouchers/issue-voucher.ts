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
import { readParameter } from '../../store/settings/parameters-in-force'
import { moveValue } from '../stored-value/move-value'
import { openAccount, unusedValueCode } from '../stored-value/value-account-rows'
import { setWaitingVoucher, voucherCustomerName, voucherOf } from './voucher-rows'

/** Issues a voucher worth so many cents for whoever bought what came back; answers its paper. */
export function issueVoucher(
  db: WriteDb,
  { desk, id, sale, at, exchange }: Returned,
  amount: Cents,
): ReceiptDocument {
  const { terminal } = desk
  const account = freshVoucher(db, { desk, sale, at })
  nameVoucher(db, id, account)
  moveValue(db, { account, cause: 'issued', of: account, amount, returnId: id, at })
  if (exchange) setWaitingVoucher(db, terminal.id, account)
  const voucher = voucherOf(db, account)
  if (!voucher) throw new Error('A row just inserted is there')
  return voucherSlip({
    shop: receiptShop(db, terminal.branchId),
    voucher,
    customerName: voucherCustomerName(db, voucher.code),
    at,
    timeZone: shopTimeZone(db, terminal.branchId),
    isRest: false,
  })
}

/** A voucher worth nothing yet. */
export function freshVoucher(db: WriteDb, { desk, sale, at }: Pick<Returned, 'desk' | 'sale' | 'at'>) {
  const { terminal } = desk
  const days = readParameter(db, 'returns.voucher-days', terminal)
  const kind = 'exchange-voucher' as const
  return openAccount(db, {
    kind,
    pocket: 'sold',
    code: unusedValueCode(db, kind),
    branchId: terminal.branchId,
    customerId: sale?.customerId ?? null,
    at,
    expiresOn: addDays(businessDay(at, shopClock(db, terminal)), days),
  })
}
