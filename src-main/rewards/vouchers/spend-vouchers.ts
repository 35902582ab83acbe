import type { Instant } from '#shared/kernel/ids'
import { add, negate, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { businessDay } from '#shared/kernel/time/business-day'
import { voucherTrouble, type VoucherCode } from '#shared/rewards/vouchers/voucher'
import { voucherSlip } from '#shared/selling/receipt/papers/voucher-slip'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { receiptShop } from '../../selling/receipt/describe-sale'
import { shopClock, shopTimeZone } from '../../store/branch/shop-clock-queries'
import { findVoucher, moveVoucher, voucherCustomerName } from './voucher-rows'

export type VoucherRefusal =
  | { readonly code: 'voucher-not-found' }
  | NonNullable<ReturnType<typeof voucherTrouble>>

/** Whether the voucher still holds so many cents today: asked when it is taken, and again when the sale finishes. */
export function checkVoucher(
  db: ReadDb,
  code: VoucherCode,
  asked: { readonly amount: Cents; readonly today: string },
): Result<null, VoucherRefusal> {
  const voucher = findVoucher(db, code)
  if (!voucher) return fail({ code: 'voucher-not-found' })
  const trouble = voucherTrouble(voucher, asked)
  return trouble === null ? ok(null) : fail(trouble)
}

/** What a sale asks of each voucher, in cents. */
function vouchersOf({ tenders }: Pick<Sale, 'tenders'>): Map<VoucherCode, Cents> {
  const asked = new Map<VoucherCode, Cents>()
  for (const tender of tenders)
    if (tender.kind === 'exchange-voucher') {
      const before = asked.get(tender.code)
      asked.set(tender.code, before === undefined ? tender.amount : add(before, tender.amount))
    }
  return asked
}

/** Whether every voucher on the sale still pays what it claims: another till may have spent it meanwhile. */
export function checkVouchers(db: ReadDb, sale: Sale, at: Instant): Result<null, VoucherRefusal> {
  const asked = vouchersOf(sale)
  if (asked.size === 0) return ok(null)
  const today = businessDay(at, shopClock(db, { id: sale.terminalId, branchId: sale.branchId }))
  for (const [code, amount] of asked) {
    const checked = checkVoucher(db, code, { amount, today })
    if (!checked.ok) return checked
  }
  return ok(null)
}

/** Spends the vouchers of a sale, in the transaction that finishes it; answers a paper for each that keeps a rest. */
export function spendVouchers(db: WriteDb, sale: Sale, at: Instant): ReceiptDocument[] {
  for (const tender of sale.tenders)
    if (tender.kind === 'exchange-voucher')
      moveVoucher(db, {
        code: tender.code,
        kind: 'spent',
        amount: negate(tender.amount),
        tenderId: tender.id,
        at,
      })
  return [...vouchersOf(sale).keys()].flatMap((code) => {
    const voucher = findVoucher(db, code)
    if (!voucher || voucher.balance === 0) return []
    return voucherSlip({
      shop: receiptShop(db, sale.branchId),
      voucher,
      customerName: voucherCustomerName(db, code),
      at,
      timeZone: shopTimeZone(db, sale.branchId),
      isRest: true,
    })
  })
}
