import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { testUid } from '../../../../testing/till/test-shop'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { settingKeys } from './0052-setting-keys'

const former = migrations.filter(({ version }) => version < settingKeys.version)
const branch = (id: number): string => testUid(2, id)
const terminal = (id: number): string => testUid(3, id)

/** What becomes of settings in a file with the branches and the terminals 1 and 11. */
function migrated(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
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
  raw.exec('DELETE FROM setting')
  for (const [key, value] of Object.entries(settings))
    raw.prepare('INSERT INTO setting VALUES (?, ?)').run(key, JSON.stringify(value))
  migrate(raw, () => undefined, [...former, settingKeys])
  const rows = raw.prepare<[], { key: string; value: string }>('SELECT key, value FROM setting').all()
  return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]))
}

it.each(['printer', 'scanners', 'display'])('each terminal keeps its %s, by its uid', (name) => {
  expect(migrated({ [`${name}.1`]: 'one', [`${name}.11`]: 'eleven', [`${name}.5`]: 'nobody' })).toEqual({
    [`${name}.${terminal(1)}`]: 'one',
    [`${name}.${terminal(11)}`]: 'eleven',
    [`${name}.5`]: 'nobody',
  })
})

it('each branch keeps its points tables, and what is no branch’s stays as it is called', () => {
  expect(
    migrated({
      'points-table:juntos-somos-mais:1': 'one',
      'points-table:juntos-somos-mais:11': 'eleven',
      'points-table:other:1': 'another',
      keys: 'all',
      'elsewhere:1': 'no table',
    }),
  ).toEqual({
    [`points-table:juntos-somos-mais:${branch(1)}`]: 'one',
    [`points-table:juntos-somos-mais:${branch(11)}`]: 'eleven',
    [`points-table:other:${branch(1)}`]: 'another',
    keys: 'all',
    'elsewhere:1': 'no table',
  })
})

const note = { at: 1, by: { code: '1', name: 'Ana' }, copy: 'x', takenAt: 1, aside: null }

it.each(['restore-note', 'restore-untold'])('%s says by uid what the file set aside gave out', (key) => {
  const numbers = {
    sales: [
      { of: 11, last: 40 },
      { of: 1, last: 30 },
      // A terminal this file does not have.
      { of: 7, last: 20 },
    ],
    returns: [{ of: 1, last: 3 }],
    orders: [],
    customers: 9,
    printJobs: 8,
  }
  expect(migrated({ [key]: { ...note, numbers } })[key]).toEqual({
    ...note,
    numbers: {
      ...numbers,
      sales: [
        { of: terminal(11), last: 40 },
        { of: terminal(1), last: 30 },
      ],
      returns: [{ of: terminal(1), last: 3 }],
    },
  })
})

it('a note written by this version into an older copy, or one that tells no numbers, is left alone', () => {
  const sales = [{ of: terminal(1), last: 30 }]
  const told = { ...note, numbers: { sales, returns: [], orders: sales, customers: 1, printJobs: 1 } }
  expect(migrated({ 'restore-note': told })).toEqual({ 'restore-note': told })
  const untold = { ...note, numbers: null }
  expect(migrated({ 'restore-note': untold })).toEqual({ 'restore-note': untold })
})
