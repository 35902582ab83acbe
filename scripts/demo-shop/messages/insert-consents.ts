import type Sqlite from 'better-sqlite3'
import { DAY_MS } from '../calendar'
import { seededRandom } from '../random'
import { seededId } from '../seeded-id'

/** A customer with a mobile, as the demo's messages go to them. */
export interface Reached {
  readonly id: string
  readonly name: string
  readonly mobile: string
  readonly email: string | null
}

/** The first customers with a mobile: they are called, and so seen, most. */
export function reachedCustomers(raw: Sqlite.Database): Reached[] {
  return raw
    .prepare<[], Reached>(
      'SELECT id, name, mobile, email FROM customer WHERE mobile IS NOT NULL ORDER BY search_id LIMIT 24',
    )
    .all()
}

/** Most of them agreed to SMS, some to e-mail, and one answered SAIR. */
export function insertConsents(raw: Sqlite.Database, now: number): void {
  const random = seededRandom(11)
  const text = raw
    .prepare<[], { version: number; hash: string }>(
      'SELECT version, hash FROM consent_text WHERE version = 1',
    )
    .get()
  const by = raw.prepare<[], string>('SELECT id FROM operator ORDER BY code LIMIT 1').pluck().get()
  const insert = raw.prepare(
    `INSERT INTO consent (id, terminal_id, customer_id, channel, purpose, is_given, at, by, origin, text_version,
                          text_hash, knows)
     VALUES (?, 1, ?, ?, 'marketing', ?, ?, ?, ?, ?, ?, '[]')`,
  )
  const say = (customer: string, channel: string, isGiven: boolean, at: number): void => {
    const said = isGiven
      ? [1, at, by, 'registration', text?.version, text?.hash]
      : [0, at, null, 'reply', null, null]
    insert.run(seededId(at, random), customer, channel, ...said)
  }
  reachedCustomers(raw).forEach(({ id, email }, index) => {
    const at = now - (60 - index) * DAY_MS
    if (index % 4 !== 3) say(id, 'sms', true, at)
    if (email !== null && index % 3 === 0) say(id, 'email', true, at)
    if (index === 5) say(id, 'sms', false, now - 2 * DAY_MS)
  })
}
