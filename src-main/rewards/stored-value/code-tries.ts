import type { Instant, TerminalId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { afterWrongCode, waitsUntil, type CodeTries } from '#shared/rewards/stored-value/code-tries'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'

export type CodeWait = { readonly code: 'voucher-wait'; readonly until: Instant }

/** Whether a number of money may be tried at this terminal now: after many wrong ones it waits. */
export function mayTryCode({
  database,
  terminal,
  now,
}: Pick<Desk, 'database' | 'terminal' | 'now'>): Result<null, CodeWait> {
  const until = waitsUntil(findTries(database, terminal.id), now())
  return until === null ? ok(null) : fail({ code: 'voucher-wait', until })
}

/**
 * A number of nothing was tried: it is counted on disk for the terminal, audited, and slows it down, whoever signs in and
 * however often the program starts.
 */
export function countWrongCode(desk: Desk, caller: Caller, code: string): void {
  const { terminal, now } = desk
  desk.database.write((db) => {
    const { wrong, lastAt, waitUntil } = afterWrongCode(findTries(db, terminal.id), now())
    db.put('voucher_tries', { terminal_id: terminal.id, wrong, last_at: lastAt, wait_until: waitUntil })
    const detail = { codeEnding: code.slice(-4), tries: wrong }
    recordAction(db, desk, caller, { action: 'returns.wrong-voucher', saleId: null, detail })
  })
}

/** The one way to use the number of a voucher. */
export function tryCode<T, E extends { readonly code: string }>(
  desk: Desk,
  caller: Caller,
  code: string,
  use: () => Result<T, E>,
): Result<T, E | CodeWait> {
  const allowed = mayTryCode(desk)
  if (!allowed.ok) return allowed
  const used = use()
  if (!used.ok && used.error.code === 'voucher-not-found') countWrongCode(desk, caller, code)
  return used
}

function findTries(db: ReadDb, terminalId: TerminalId): CodeTries | undefined {
  return db.get(
    'SELECT wrong, last_at AS lastAt, wait_until AS waitUntil FROM voucher_tries WHERE terminal_id = ?',
    terminalId,
  )
}
