import type { MessageFault } from '#shared/customers/message/message-fault'
import type { MessageState } from '#shared/customers/message/message-states'
import type { Instant } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'

/** Writes an attempt down before it is made; the message counts it already. */
export function beginAttempt(db: WriteDb, message: string, gateway: string, at: Instant): void {
  db.run(
    `INSERT INTO message_attempt (message_id, attempt, at, gateway, state)
     SELECT id, attempts, ?, ?, state FROM message WHERE id = ?`,
    at,
    gateway,
    message,
  )
}

/** What the newest attempt made of its message. */
export function settleAttempt(
  db: WriteDb,
  message: string,
  { state, fault }: { readonly state: MessageState; readonly fault: MessageFault | null },
): void {
  db.run(
    `UPDATE message_attempt SET state = ?, fault = ?
     WHERE message_id = ? AND attempt = (SELECT attempts FROM message WHERE id = message_id)`,
    state,
    fault === null ? null : JSON.stringify(fault),
    message,
  )
}

export interface AttemptRow {
  readonly attempt: number
  readonly at: Instant
  readonly gateway: string
  readonly state: MessageState
  /** JSON. */
  readonly fault: string | null
}

/** Every attempt to send a message, the newest first. */
export function attemptsOf(db: ReadDb, message: string): AttemptRow[] {
  return db.all(
    `SELECT attempt, at, gateway, state, fault FROM message_attempt WHERE message_id = ? ORDER BY attempt DESC`,
    message,
  )
}
