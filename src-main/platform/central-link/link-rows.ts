import type { Instant, TerminalId } from '#shared/kernel/ids'
import type { TerminalStop } from '#shared/kernel/terminal-stop'
import type { ReadDb, WriteDb } from '../database/connection'

/** How far this terminal and its Central are. */
export interface LinkState {
  readonly attempt: string | null
  /** Null until it is enrolled. */
  readonly epoch: number | null
  readonly isTelling: boolean
  readonly acknowledged: number
  /** Why this terminal may not sell, and since when; null where it may. */
  readonly stop: TerminalStop | null
  readonly stoppedAt: Instant | null
  readonly factsCursor: string | null
}

/** Undefined where nobody ever tried to enrol. */
export function linkState(db: ReadDb, terminalId: TerminalId): LinkState | undefined {
  const row = db.get<Omit<LinkState, 'isTelling'> & { readonly isTelling: 0 | 1 }>(
    `SELECT attempt, epoch, is_telling AS isTelling, acknowledged, stop, stopped_at AS stoppedAt,
            facts_cursor AS factsCursor
     FROM central_link WHERE terminal_id = ?`,
    terminalId,
  )
  return row && { ...row, isTelling: row.isTelling === 1 }
}

/** Begins an enrolling under its own name, or goes on with the one nobody answered. */
export function beginEnrolling(db: WriteDb, terminalId: TerminalId, fresh: string): string {
  const pending = linkState(db, terminalId)?.attempt
  if (pending) return pending
  db.run(
    `INSERT INTO central_link (terminal_id, attempt) VALUES (?, ?)
     ON CONFLICT (terminal_id) DO UPDATE SET attempt = excluded.attempt`,
    terminalId,
    fresh,
  )
  return fresh
}

/**
 * The terminal is the Central's in this epoch. What the epoch before did not deliver is told in this one; what others know
 * comes down from the beginning. Where there was an epoch before, it may not sell until it has heard what was done in it.
 */
export function beginEpoch(db: WriteDb, terminalId: TerminalId, epoch: number, at: Instant): void {
  const before = linkState(db, terminalId)
  if (before && before.epoch !== null && before.epoch !== epoch)
    db.run(
      `UPDATE fact SET epoch = ?, sequence = sequence - ? WHERE terminal_id = ? AND epoch = ? AND sequence > ?`,
      epoch,
      before.acknowledged,
      terminalId,
      before.epoch,
      before.acknowledged,
    )
  db.run(
    `UPDATE central_link SET attempt = NULL, epoch = ?, acknowledged = 0, stop = NULL, stopped_at = NULL,
            facts_cursor = NULL
     WHERE terminal_id = ?`,
    epoch,
    terminalId,
  )
  if (epoch > 1) stopLink(db, terminalId, 'catching-up', at)
}

export function acknowledge(db: WriteDb, terminalId: TerminalId, upTo: number): void {
  db.run('UPDATE central_link SET acknowledged = ? WHERE terminal_id = ?', upTo, terminalId)
}

/** All the branch told up to there is on disk. */
export function setFactsCursor(db: WriteDb, terminalId: TerminalId, cursor: string): void {
  db.run('UPDATE central_link SET facts_cursor = ? WHERE terminal_id = ?', cursor, terminalId)
}

/** This terminal may do nothing with sales any more. That somebody else speaks as it is said whatever else is. */
export function stopLink(db: WriteDb, terminalId: TerminalId, why: TerminalStop, at: Instant): void {
  db.run(
    `UPDATE central_link SET stop = ?, stopped_at = coalesce(stopped_at, ?)
     WHERE terminal_id = ? AND coalesce(stop, '') NOT IN ('clash', ?)`,
    why,
    at,
    terminalId,
    why,
  )
}

/** It has heard all that was done in its name, and may sell. */
export function endCatchingUp(db: WriteDb, terminalId: TerminalId): void {
  db.run(
    "UPDATE central_link SET stop = NULL, stopped_at = NULL WHERE terminal_id = ? AND stop = 'catching-up'",
    terminalId,
  )
}

export function setTelling(db: WriteDb, terminalId: TerminalId, isTelling: boolean): void {
  db.run('UPDATE central_link SET is_telling = ? WHERE terminal_id = ?', Number(isTelling), terminalId)
}

/** What this terminal and its branch are called on every till. */
export function ownUids(
  db: ReadDb,
  terminalId: TerminalId,
): { readonly terminal: string; readonly branch: string } {
  const uids = db.get<{ terminal: string; branch: string }>(
    `SELECT terminal.uid AS terminal, branch.uid AS branch FROM terminal JOIN branch ON branch.id = branch_id
     WHERE terminal.id = ?`,
    terminalId,
  )
  if (!uids) throw new Error(`Terminal ${terminalId} is not in the database`)
  return uids
}
