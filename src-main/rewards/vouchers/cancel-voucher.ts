import { ZERO } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { voucherEnding, type VoucherCode, type VoucherView } from '#shared/rewards/vouchers/voucher'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { findVoucher, takeOff, voucherAccount } from './voucher-rows'

/** Takes what is left off a voucher for good: it was lost, or issued by mistake. What was spent of it stays spent. */
export function cancelVoucher(
  desk: Desk,
  caller: Caller,
  { code, reason }: { readonly code: VoucherCode; readonly reason: string },
): Result<VoucherView, { readonly code: 'voucher-not-found' } | { readonly code: 'voucher-empty' }> {
  return desk.database.write((db) => {
    const voucher = findVoucher(db, code)
    if (!voucher) return fail({ code: 'voucher-not-found' })
    const { balance } = voucher
    if (balance === 0) return fail({ code: 'voucher-empty' })
    takeOff(db, voucherAccount(db, code), { cause: 'cancelled', amount: balance, at: desk.now() })
    const detail = { voucherEnding: voucherEnding(code), amount: balance, reason }
    recordAction(db, desk, caller, { action: 'returns.cancel-voucher', saleId: null, detail })
    return ok({ ...voucher, balance: ZERO })
  })
}
