import {
  standingConsent,
  type ConsentDecision,
  type ConsentOrigin,
} from '#shared/customers/consent/consent-decision'
import type { ConsentPurpose } from '#shared/customers/consent/consent-purpose'
import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { CustomerId, Instant, OperatorId, TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'
import { newId } from '../database/new-id'
import { THEIR_IDS_KNOWN_OR_NOT } from '../personal-data/their-ids'

/** What consent is about: one person, one way to them, one purpose. */
export interface ConsentSubject {
  readonly customerId: CustomerId
  readonly channel: MessageChannel
  readonly purpose: ConsentPurpose
}

export interface Said extends ConsentSubject {
  readonly at: Instant
  /** Null where the person did it without anybody of the shop. */
  readonly by: OperatorId | null
  readonly origin: ConsentOrigin
  readonly terminalId: TerminalId
}

/** The words somebody agreed to, as they can be shown to have been these. */
export interface TextRead {
  readonly version: number
  readonly hash: string
}

/** A decision as it is kept, of this till or heard of another's. */
export interface KeptDecision extends Said {
  readonly id: string
  readonly isGiven: boolean
  readonly text: TextRead | null
  /** Of a yes: every no that whoever took it knew of. */
  readonly knows: readonly string[]
}

/** Writes down that somebody agreed to be written to (LGPD; crm.md 4.19). Answers the decision's id. */
export function giveConsent(db: WriteDb, said: Said, text: TextRead): string {
  const knows = decisionsOf(db, said)
    .filter(({ isGiven }) => !isGiven)
    .map(({ id }) => id)
  return keepDecision(db, { ...said, id: newId(), isGiven: true, text, knows })
}

/** Writes down that somebody does not want it any more; under an id of its own where the same word may come twice. */
export function withdrawConsent(db: WriteDb, said: Said, id: string = newId()): string {
  return keepDecision(db, { ...said, id, isGiven: false, text: null, knows: [] })
}

/** One that is there already stays as it is. */
export function keepDecision(db: WriteDb, one: KeptDecision): string {
  const { id, customerId, channel, purpose, isGiven, at, by, origin, text, knows, terminalId } = one
  if (db.get('SELECT 1 FROM consent WHERE id = ?', id)) return id
  db.insert('consent', {
    id,
    terminal_id: terminalId,
    customer_id: customerId,
    channel,
    purpose,
    is_given: isGiven ? 1 : 0,
    at,
    by,
    origin,
    text_version: text?.version ?? null,
    text_hash: text?.hash ?? null,
    knows: JSON.stringify(knows),
  })
  return id
}

/** Whether somebody may be written to, by all they said so far. */
export function hasConsent(db: ReadDb, subject: ConsentSubject): boolean {
  return standingConsent(decisionsOf(db, subject)) !== null
}

function decisionsOf(db: ReadDb, { customerId, channel, purpose }: ConsentSubject): ConsentDecision[] {
  return db
    .all<{ id: string; isGiven: 0 | 1; at: Instant; knows: string }>(
      `SELECT id, is_given AS isGiven, at, knows FROM consent
       WHERE customer_id IN ${THEIR_IDS_KNOWN_OR_NOT} AND channel IN (?) AND purpose IN (?)`,
      customerId,
      channel,
      purpose,
    )
    .map((row) => ({ ...row, isGiven: row.isGiven === 1, knows: JSON.parse(row.knows) as string[] }))
}
