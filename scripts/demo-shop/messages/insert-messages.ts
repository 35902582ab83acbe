import type Sqlite from 'better-sqlite3'
import { connect } from '#main/platform/database/connection'
import { addressHash } from '#main/platform/messages/blocked-address-rows'
import type { MessageFault, WithdrawalReason } from '#shared/customers/message/message-fault'
import type { MessagePurpose } from '#shared/customers/message/message-purpose'
import type { MessageState } from '#shared/customers/message/message-states'
import { DAY_MS } from '../calendar'
import { seededRandom } from '../random'
import { seededId } from '../seeded-id'
import { reachedCustomers, type Reached } from './insert-consents'

interface Story {
  readonly procedure: string
  readonly purpose: MessagePurpose
  readonly channel: 'email' | 'sms'
  readonly subject?: string
  readonly body: (name: string) => string
  readonly state: MessageState
  readonly fault?: MessageFault
  readonly why?: WithdrawalReason
}

const offer = {
  procedure: 'Divulgação',
  purpose: 'marketing',
  channel: 'sms',
  body: (name: string) => `Casa Jabuti: ${name}, a colecao nova chegou. Venha ver! Sair: responda SAIR`,
} as const
const thanks = {
  procedure: 'Comprovante',
  purpose: 'receipt',
  channel: 'email',
  subject: 'Sua compra na Casa Jabuti',
  body: (name: string) => `Olá, ${name}!\n\nObrigado pela sua compra.\n\nCasa Jabuti`,
} as const

/** One after another, a person each: what a shop sees in a week, and two that go out as it opens. */
const stories: readonly Story[] = [
  { ...offer, state: 'delivered' },
  { ...thanks, state: 'accepted' },
  { ...offer, state: 'delivered' },
  { ...offer, state: 'withdrawn', why: 'no-consent' },
  { ...offer, state: 'delivered' },
  { ...offer, state: 'withdrawn', why: 'blocked' },
  { ...offer, state: 'undelivered', fault: { kind: 'refused', words: 'Absent subscriber' } },
  { ...thanks, state: 'refused', fault: { kind: 'refused', words: '550 5.1.1 No such user here' } },
  { ...offer, state: 'delivered' },
  { ...offer, state: 'unknown', fault: { kind: 'no-answer', words: null } },
  { ...thanks, state: 'accepted' },
  { ...offer, state: 'withdrawn', why: 'limit' },
  { ...offer, state: 'queued' },
  { ...thanks, state: 'queued' },
]

/** Messages of the last days in every state a shop meets, and the number of who answered SAIR. */
export function insertMessages(raw: Sqlite.Database, now: number): void {
  const random = seededRandom(12)
  const people = reachedCustomers(raw)
  const db = connect(raw)
  const message = raw.prepare(
    `INSERT INTO message (id, channel, purpose, procedure, customer_id, address, subject, body, parts, price_cents, state,
                          created_at, not_before, attempts, last_at, gateway, fault, withdrawn_for)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const attempt = raw.prepare('INSERT INTO message_attempt VALUES (?, 1, ?, ?, ?, ?)')
  stories.forEach((story, index) => {
    const person = people[index % people.length]
    if (person === undefined) return
    const { channel, state, fault, why } = story
    const at = state === 'queued' ? now : now - (stories.length - index) * (DAY_MS / 2)
    const id = seededId<string>(at, random)
    const gateway = channel === 'sms' ? 'infobip' : 'smtp'
    const isTried = state !== 'queued' && state !== 'withdrawn'
    const said = fault === undefined ? null : JSON.stringify(fault)
    message.run(
      ...[id, channel, story.purpose, story.procedure, person.id, addressOf(person, channel)],
      ...[story.subject ?? null, story.body(person.name.split(' ')[0] ?? '')],
      ...(channel === 'sms' ? [1, 12] : [0, 0]),
      ...[state, at, at, isTried ? 1 : 0, isTried ? at : null, isTried ? gateway : null, said, why ?? null],
    )
    if (isTried) attempt.run(id, at, gateway, state, said)
  })
  const gone = people[5]
  if (gone)
    raw
      .prepare(
        "INSERT OR IGNORE INTO blocked_address (channel, hash, reason, at, customer_id) VALUES ('sms', ?, 'asked', ?, ?)",
      )
      .run(addressHash(db, gone.mobile), now - 2 * DAY_MS, gone.id)
}

function addressOf({ mobile, email, name }: Reached, channel: Story['channel']): string {
  if (channel === 'sms') return mobile
  return email ?? `${(name.split(' ')[0] ?? 'cliente').toLowerCase()}@example.com`
}
