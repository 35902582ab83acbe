import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { MessageFault, WithdrawalReason } from '#shared/customers/message/message-fault'
import type { MessagePurpose } from '#shared/customers/message/message-purpose'
import { mayMove, type MessageState } from '#shared/customers/message/message-states'
import type { CustomerId, Instant } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { ReadDb, WriteDb } from '../database/connection'
import { newId } from '../database/new-id'
import { sqlList } from '../database/sql-list'
import { THEIR_IDS_KNOWN_OR_NOT } from '../personal-data/their-ids'
import { beginAttempt, settleAttempt } from './message-attempt-rows'

/** A message as whoever causes it writes it: its text is final, what may hold it back is looked at when it is sent. */
export interface NewMessage {
  readonly channel: MessageChannel
  readonly purpose: MessagePurpose
  readonly procedure: string
  readonly customerId: CustomerId | null
  /** E-mail address, or the mobile's eleven digits. */
  readonly address: string
  readonly subject: string | null
  readonly body: string
  /** As how many SMS it is paid, and what that costs; 0 by e-mail. */
  readonly parts: number
  readonly price: Cents
  /** See `messageKey`; null where every one is wanted. */
  readonly dedupe: string | null
  readonly at: Instant
  readonly notBefore?: Instant
  readonly expiresAt?: Instant | null
}

/** Intends a message, in the transaction that causes it. Null where the same cause wrote it already. */
export function queueMessage(db: WriteDb, message: NewMessage): string | null {
  const { dedupe, at } = message
  if (dedupe !== null && db.get('SELECT 1 FROM message WHERE dedupe = ?', dedupe)) return null
  const id = newId<string>()
  db.insert('message', {
    id,
    channel: message.channel,
    purpose: message.purpose,
    procedure: message.procedure,
    customer_id: message.customerId,
    address: message.address,
    subject: message.subject,
    body: message.body,
    parts: message.parts,
    price_cents: message.price,
    dedupe,
    state: 'queued',
    created_at: at,
    not_before: message.notBefore ?? at,
    expires_at: message.expiresAt ?? null,
  })
  db.stored('message')
  return id
}

/** What waits to be sent, without its text. */
export interface QueuedMessage {
  readonly id: string
  readonly channel: MessageChannel
  readonly purpose: MessagePurpose
  readonly customerId: CustomerId | null
  readonly address: string | null
  readonly createdAt: Instant
  readonly expiresAt: Instant | null
  /** How often it was tried. */
  readonly attempts: number
}

/** The one that has been due for longest. */
export function nextDue(
  db: ReadDb,
  channel: MessageChannel,
  purpose: MessagePurpose,
  at: Instant,
): QueuedMessage | undefined {
  return db.get(
    `SELECT id, channel, purpose, customer_id AS customerId, address, created_at AS createdAt, expires_at AS expiresAt,
            attempts
     FROM message WHERE state = 'queued' AND is_held = 0 AND channel IN (?) AND purpose IN (?) AND not_before <= ?
     ORDER BY not_before, id LIMIT 1`,
    channel,
    purpose,
    at,
  )
}

/** When the first of a kind may be sent; null where none waits. */
export function firstDueAt(db: ReadDb, channel: MessageChannel, purpose: MessagePurpose): Instant | null {
  return (
    db.get<{ at: Instant }>(
      `SELECT not_before AS at FROM message WHERE state = 'queued' AND is_held = 0 AND channel IN (?) AND purpose IN (?)
       ORDER BY not_before LIMIT 1`,
      channel,
      purpose,
    )?.at ?? null
  )
}

export function messageText(
  db: ReadDb,
  id: string,
): { readonly subject: string | null; readonly body: string | null } | undefined {
  return db.get('SELECT subject, body FROM message WHERE id = ?', id)
}

export function messageState(db: ReadDb, id: string): MessageState | undefined {
  return db.get<{ state: MessageState }>('SELECT state FROM message WHERE id = ?', id)?.state
}

/** Counts the attempt before it is made: from then on the other side may know of it. False where it no longer waits. */
export function beginSending(db: WriteDb, id: string, gateway: string, at: Instant): boolean {
  if (!isIn(db, id, 'sending', 'worker')) return false
  db.run(
    `UPDATE message SET state = 'sending', attempts = attempts + 1, last_at = ?, gateway = ? WHERE id = ?`,
    at,
    gateway,
    id,
  )
  beginAttempt(db, id, gateway, at)
  return true
}

/** What an answer, or its absence, makes of a message. */
export interface Outcome {
  readonly to: Exclude<MessageState, 'sending' | 'withdrawn'>
  readonly fault?: MessageFault | null
  readonly providerId?: string | null
  readonly askAt?: Instant | null
  /** Not again before: others of its channel go first. */
  readonly notBefore?: Instant
}

/** False where the message is no longer where such an answer finds it: a late or doubled one changes nothing. */
export function settleMessage(
  db: WriteDb,
  id: string,
  mover: 'answer' | 'worker' | 'person',
  { to, fault = null, providerId, askAt = null, notBefore }: Outcome,
): boolean {
  if (!isIn(db, id, to, mover)) return false
  db.update('message', id, {
    state: to,
    ask_at: askAt,
    fault: fault === null ? null : JSON.stringify(fault),
    ...(providerId === undefined ? {} : { provider_id: providerId }),
    ...(notBefore === undefined ? {} : { not_before: notBefore }),
  })
  settleAttempt(db, id, { state: to, fault })
  // Somebody has to ask.
  if (askAt !== null) db.stored('message')
  return true
}

export function withdrawMessage(
  db: WriteDb,
  id: string,
  mover: 'worker' | 'person',
  reason: WithdrawalReason,
): boolean {
  if (!isIn(db, id, 'withdrawn', mover)) return false
  db.update('message', id, { state: 'withdrawn', withdrawn_for: reason, ask_at: null })
  db.stored('message')
  return true
}

function isIn(db: ReadDb, id: string, to: MessageState, mover: Parameters<typeof mayMove>[2]): boolean {
  const from = messageState(db, id)
  return from !== undefined && mayMove(from, to, mover)
}

/**
 * What was being sent when the till went off: nobody knows whether it arrived. Where the gateway it was given to can be
 * asked (`asks`), it is asked at once.
 */
export function resolveInterrupted(db: WriteDb, asks: readonly string[], at: Instant): number {
  const fault: MessageFault = { kind: 'interrupted', words: null }
  db.run(
    `UPDATE message_attempt SET state = 'unknown', fault = ?
     WHERE (message_id, attempt) IN (SELECT id, attempts FROM message WHERE state = 'sending')`,
    JSON.stringify(fault),
  )
  return db.run(
    `UPDATE message SET state = 'unknown', fault = ?, ask_at = CASE WHEN gateway IN ${sqlList(asks)} THEN ? END
     WHERE state = 'sending'`,
    JSON.stringify(fault),
    at,
  )
}

/** Somebody wants it sent again: the same id goes out, and whoever remembers it recognises it. */
export function sendAgain(db: WriteDb, id: string, at: Instant): boolean {
  if (!isIn(db, id, 'queued', 'person')) return false
  db.update('message', id, { state: 'queued', not_before: at, expires_at: null, ask_at: null, fault: null })
  db.stored('message')
  return true
}

/** A message somebody can be asked about. */
export interface Asked {
  readonly id: string
  readonly state: MessageState
  readonly providerId: string | null
  readonly lastAt: Instant
}

export function dueToAsk(db: ReadDb, gateway: string, at: Instant): Asked | undefined {
  return db.get(
    `SELECT id, state, provider_id AS providerId, last_at AS lastAt FROM message
     WHERE gateway IN (?) AND ask_at <= ? ORDER BY ask_at LIMIT 1`,
    gateway,
    at,
  )
}

export function firstToAskAt(db: ReadDb, gateway: string): Instant | null {
  return (
    db.get<{ at: Instant }>(
      'SELECT ask_at AS at FROM message WHERE gateway IN (?) AND ask_at IS NOT NULL ORDER BY ask_at LIMIT 1',
      gateway,
    )?.at ?? null
  )
}

/** Null: there is nothing more to learn. */
export function askAgainAt(db: WriteDb, id: string, at: Instant | null): void {
  db.update('message', id, { ask_at: at })
}

/** How many a person got, or may have got, of what is limited since an instant. */
export function countSentSince(db: ReadDb, customerId: CustomerId, since: Instant): number {
  return (
    db.get<{ count: number }>(
      `SELECT count(*) AS count FROM message
       WHERE customer_id IN ${THEIR_IDS_KNOWN_OR_NOT} AND last_at > ? AND purpose = 'marketing'
         AND state IN ('sending', 'accepted', 'delivered', 'unknown')`,
      customerId,
      since,
    )?.count ?? 0
  )
}

export interface PendingMessages {
  readonly queued: number
  readonly sending: number
  /** Waits for a person: nobody knows whether it went out. */
  readonly unknown: number
}

/** What the status bar counts, out of an index of what is open: no text is read. */
export function countPendingMessages(db: ReadDb): PendingMessages {
  const rows = db.all<{ state: MessageState; count: number }>(
    `SELECT state, count(*) AS count FROM message WHERE state IN ('queued', 'sending', 'unknown') GROUP BY state`,
  )
  const of = (state: MessageState): number => rows.find((row) => row.state === state)?.count ?? 0
  return { queued: of('queued'), sending: of('sending'), unknown: of('unknown') }
}
