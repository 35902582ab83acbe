import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { testUid } from '../../../../testing/till/test-shop'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { secretNames } from './0067-secret-names'

const former = migrations.filter(({ version }) => version < secretNames.version)
const branch = (id: number): string => testUid(2, id)
const terminal = (id: number): string => testUid(3, id)

/** The names that secrets have afterwards in a file with the branches and the terminals 1 and 11, each by what it is. */
function renamed(...names: readonly string[]): Record<string, string> {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, former)
  for (const id of [1, 11]) {
    raw
      .prepare("INSERT INTO branch VALUES (?, ?, ?, 'A', 'A', '', '', '', 'PE', '', NULL, NULL, NULL)")
      .run(id, branch(id), String(id))
    raw
      .prepare('INSERT INTO terminal (id, uid, branch_id, name) VALUES (?, ?, ?, ?)')
      .run(id, terminal(id), id, 'Caixa')
  }
  for (const name of names)
    raw
      .prepare("INSERT INTO secret (name, protection, value) VALUES (?, 'system', ?)")
      .run(name, `of ${name}`)
  migrate(raw, () => undefined, [...former, secretNames])
  const rows = raw.prepare<[], { name: string; value: string }>('SELECT name, value FROM secret').all()
  return Object.fromEntries(rows.map(({ name, value }) => [value, name]))
}

it.each(['crm-bonus', 'dito', 'juntos-somos-mais'])('%s keeps the secrets of each place', (program) => {
  expect(
    renamed(`${program}/0/password`, `${program}/1/password`, `${program}/11/password`, `${program}/1/key/x`),
  ).toEqual({
    [`of ${program}/0/password`]: `${program}/company/password`,
    [`of ${program}/1/password`]: `${program}/${branch(1)}/password`,
    [`of ${program}/11/password`]: `${program}/${branch(11)}/password`,
    [`of ${program}/1/key/x`]: `${program}/${branch(1)}/key/x`,
  })
})

it('a terminal keeps its key at the Central', () => {
  expect(renamed('central-key-1', 'central-key-11', 'central-key-5')).toEqual({
    'of central-key-1': `central-key-${terminal(1)}`,
    'of central-key-11': `central-key-${terminal(11)}`,
    'of central-key-5': 'central-key-5',
  })
})

it('what is no place’s, or of a branch that is gone, is called as before', () => {
  const names = ['pin-pepper', 'audit-key', 'message/smtp/password', 'message/smtp/1/x', 'dito/7/password']
  expect(Object.values(renamed(...names)).toSorted()).toEqual(names.toSorted())
})
