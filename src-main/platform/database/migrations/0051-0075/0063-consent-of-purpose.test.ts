import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { testUid } from '../../../../testing/till/test-shop'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { consentOfPurpose } from './0063-consent-of-purpose'

const former = migrations.filter(({ version }) => version < consentOfPurpose.version)

function migrated(rows: readonly (readonly (string | number | null)[])[]) {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, former)
  raw
    .prepare("INSERT INTO branch VALUES (1, ?, '1', 'A', 'A', '', '', '', 'PE', '', NULL, NULL, NULL)")
    .run(testUid(2, 1))
  raw.prepare("INSERT INTO terminal (id, uid, branch_id, name) VALUES (1, ?, 1, 'Caixa')").run(testUid(3, 1))
  for (const row of rows)
    raw
      .prepare(
        `INSERT INTO consent (id, customer_id, channel, is_given, at, origin, after_withdrawal)
         VALUES (?, 'ana', 'sms', ?, ?, 'balcão', ?)`,
      )
      .run(row)
  migrate(raw, () => undefined, [...former, consentOfPurpose])
  return raw
}

it('what was said stays, of the one purpose there was, with the no it knew of', () => {
  const raw = migrated([
    ['a', 1, 10, null],
    ['b', 0, 20, null],
    ['c', 1, 30, 'b'],
  ])
  expect(
    raw
      .prepare('SELECT position, id, terminal_id, purpose, is_given, at, origin, knows FROM consent')
      .raw()
      .all(),
  ).toEqual([
    [1, 'a', 1, 'marketing', 1, 10, 'counter', '[]'],
    [2, 'b', 1, 'marketing', 0, 20, 'counter', '[]'],
    [3, 'c', 1, 'marketing', 1, 30, 'counter', '["b"]'],
  ])
  expect(() => raw.exec('UPDATE consent SET is_given = 1')).toThrow('append-only')
})

it('the text every shop starts with has its own hash', () => {
  const rows = migrated([])
    .prepare<[], { version: number; text: string; hash: string }>(
      'SELECT version, text, hash FROM consent_text',
    )
    .all()
  expect(rows.map(({ version }) => version)).toEqual([1])
  for (const { text, hash } of rows) expect(hash).toBe(createHash('sha256').update(text).digest('hex'))
})
