import type { BranchId, Instant, TenderId, TerminalId } from '#shared/kernel/ids'
import { add, ZERO, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { businessDay } from '#shared/kernel/time/business-day'
import { voucherTrouble, type VoucherCode } from '#shared/rewards/vouchers/voucher'
import { voucherSlip } from '#shared/selling/receipt/papers/voucher-slip'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { receiptShop } from '../../store/branch/receipt-shop'
import { shopClock, shopTimeZone } from '../../store/branch/shop-clock-queries'
import { moveValue } from '../stored-value/move-value'
import { findVoucher, voucherAccount, voucherCustomerName } from './voucher-rows'

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

/** One payment by voucher, in cents. */
interface VoucherPayment {
  readonly id: TenderId
  readonly code: VoucherCode
  readonly amount: Cents
}

/** Where a sale is finished. */
interface Place {
  readonly terminalId: TerminalId
  readonly branchId: BranchId
}

/** What payments ask of each voucher, in cents. */
function byVoucher(payments: readonly VoucherPayment[]): Map<VoucherCode, Cents> {
  const asked = new Map<VoucherCode, Cents>()
  for (const { code, amount } of payments) asked.set(code, add(asked.get(code) ?? ZERO, amount))
  return asked
}

/** Whether every voucher still pays what is claimed of it: another till may have spent it meanwhile. */
export function checkVouchers(
  db: ReadDb,
  payments: readonly VoucherPayment[],
  { terminalId, branchId }: Place,
  at: Instant,
): Result<null, VoucherRefusal> {
  const today = businessDay(at, shopClock(db, { id: terminalId, branchId }))
  for (const [code, amount] of byVoucher(payments)) {
    const checked = checkVoucher(db, code, { amount, today })
    if (!checked.ok) return checked
  }
  return ok(null)
}

/** Spends the vouchers of a sale, in the transaction that finishes it; answers a paper for each that keeps a rest. */
export function spendVouchers(
  db: WriteDb,
  payments: readonly VoucherPayment[],
  { branchId }: Place,
  at: Instant,
): ReceiptDocument[] {
  for (const { id, code, amount } of payments)
    moveValue(db, { account: voucherAccount(db, code), cause: 'spent', of: id, amount, tenderId: id, at })
  return [...byVoucher(payments).keys()].flatMap((code) => {
    const voucher = findVoucher(db, code)
    if (!voucher || voucher.balance === 0) return []
    return voucherSlip({
      shop: receiptShop(db, branchId),
      voucher,
      customerName: voucherCustomerName(db, code),
      at,
      timeZone: shopTimeZone(db, branchId),
      isRest: true,
    })
  })
}
