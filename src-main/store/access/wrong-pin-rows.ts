import type { Instant, TerminalId } from '#shared/kernel/ids'
import { rememberedMs } from '#shared/store/access/lockout'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

export interface Pause {
  readonly until: Instant
  readonly graceUsed: boolean
}

export function findPause(db: ReadDb, terminal: TerminalId): Pause | undefined {
  const row = db.get<{ until: Instant; graceUsed: 0 | 1 }>(
    'SELECT until, grace_used AS graceUsed FROM pin_pause WHERE terminal_id = ?',
    terminal,
  )
  return row && { until: row.until, graceUsed: row.graceUsed === 1 }
}

/** Null ends it. */
export function writePause(db: WriteDb, terminal: TerminalId, pause: Pause | null): void {
  db.run('DELETE FROM pin_pause WHERE terminal_id = ?', terminal)
  if (pause === null) return
  db.insert('pin_pause', { terminal_id: terminal, until: pause.until, grace_used: pause.graceUsed ? 1 : 0 })
}

/** Wrong ones at this window that are still held against it, whosever code they were for. */
export function countWrong(db: ReadDb, terminal: TerminalId, now: Instant): number {
  return (
    db.get<{ failed: number }>(
      'SELECT coalesce(sum(failed), 0) AS failed FROM wrong_pin WHERE terminal_id = ? AND last_at > ?',
      terminal,
      now - rememberedMs,
    )?.failed ?? 0
  )
}

/** One more for a code; what is no longer held against anybody goes. */
export function addWrong(db: WriteDb, terminal: TerminalId, code: string, now: Instant): void {
  db.run('DELETE FROM wrong_pin WHERE terminal_id = ? AND last_at <= ?', terminal, now - rememberedMs)
  db.run(
    `INSERT INTO wrong_pin (terminal_id, code, failed, last_at) VALUES (?, ?, 1, ?)
     ON CONFLICT (terminal_id, code) DO UPDATE SET failed = failed + 1, last_at = excluded.last_at`,
    terminal,
    code,
    now,
  )
}

/** A code proved right forgives its own; null forgives them all. */
export function forgiveWrong(db: WriteDb, terminal: TerminalId, code: string | null): void {
  db.run('DELETE FROM wrong_pin WHERE terminal_id = ? AND (? IS NULL OR code = ?)', terminal, code, code)
}
