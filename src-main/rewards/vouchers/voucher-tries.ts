import type { Instant, TerminalId } from '#shared/kernel/ids'
import { fail, type Result } from '#shared/kernel/result'
import { voucherEnding, type VoucherCode } from '#shared/rewards/vouchers/voucher'
import { afterWrongVoucher, waitsUntil, type VoucherTries } from '#shared/rewards/vouchers/voucher-tries'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'

export type VoucherWait = { readonly code: 'voucher-wait'; readonly until: Instant }

/**
 * The one way to use a voucher's number: numbers of no voucher are counted on disk for the terminal, audited, and slow it
 * down, whoever signs in and however often the program starts.
 */
export function tryVoucher<T, E extends { readonly code: string }>(
  desk: Desk,
  caller: Caller,
  code: VoucherCode,
  use: () => Result<T, E>,
): Result<T, E | VoucherWait> {
  const { database, terminal, now } = desk
  const until = waitsUntil(findTries(database, terminal.id), now())
  if (until !== null) return fail({ code: 'voucher-wait', until })
  const used = use()
  if (!used.ok && used.error.code === 'voucher-not-found') countWrong(desk, caller, code)
  return used
}

function countWrong(desk: Desk, caller: Caller, code: VoucherCode): void {
  const { terminal, now } = desk
  desk.database.write((db) => {
    const { wrong, lastAt, waitUntil } = afterWrongVoucher(findTries(db, terminal.id), now())
    db.put('voucher_tries', { terminal_id: terminal.id, wrong, last_at: lastAt, wait_until: waitUntil })
    const detail = { voucherEnding: voucherEnding(code), tries: wrong }
    recordAction(db, desk, caller, { action: 'returns.wrong-voucher', saleId: null, detail })
  })
}

function findTries(db: ReadDb, terminalId: TerminalId): VoucherTries | undefined {
  return db.get(
    'SELECT wrong, last_at AS lastAt, wait_until AS waitUntil FROM voucher_tries WHERE terminal_id = ?',
    terminalId,
  )
}
