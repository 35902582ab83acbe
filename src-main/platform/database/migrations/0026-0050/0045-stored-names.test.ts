import Sqlite from 'better-sqlite3'
import { beforeEach, expect, it } from 'vitest'
import { testUid } from '../../../../testing/till/test-shop'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { storedNames } from './0045-stored-names'

const former = migrations.filter(({ version }) => version < storedNames.version)
let raw: Sqlite.Database

beforeEach(() => {
  raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, former)
  raw
    .prepare("INSERT INTO branch VALUES (1, ?, '1', 'A', 'A', '', '', '', 'PE', '', NULL, NULL, NULL)")
    .run(testUid(2, 1))
})

const terminal = (id: number) =>
  raw
    .prepare('INSERT INTO terminal (id, uid, branch_id, name) VALUES (?, ?, 1, ?)')
    .run(id, testUid(3, id), id)

function order(id: string, terminalId: number, number: number, from?: number): void {
  raw
    .prepare(
      `INSERT INTO sales_order (id, branch_id, terminal_id, number, state, created_at, created_by, notes, valid_until,
         priced_at, total_cents) VALUES (?, 1, ?, ?, 'quote', 0, 'x', '', '', 0, 0)`,
    )
    .run(id, terminalId, number)
  if (from !== undefined)
    raw
      .prepare("INSERT INTO order_event VALUES (?, 1, 0, 'copied', 'x', ?, ?)")
      .run(id, terminalId, JSON.stringify({ from }))
}

function after(sql: string): unknown {
  migrate(raw, () => undefined, [...former, storedNames])
  return raw.prepare(sql).pluck().all()
}
const copied = "SELECT detail FROM order_event WHERE order_id = 'copy'"

it.each([
  ['by the uid of one there is', 7, `{"uid":"${testUid(3, 7)}"}`],
  ['by what it was called where there is none', 9, '{"uid":"9"}'],
])('this terminal is named %s', (_how, id, setting) => {
  terminal(7)
  raw.prepare("INSERT INTO setting VALUES ('terminal', ?)").run(JSON.stringify({ id }))
  expect(after("SELECT value FROM setting WHERE key = 'terminal'")).toEqual([setting])
})

it('a copy names its original with the terminal where several count', () => {
  terminal(1)
  terminal(2)
  order('original', 2, 15)
  order('copy', 1, 16, 15)
  expect(after(copied)).toEqual(['{"from":"2-15"}'])
})

it('a copy names its original by the number alone where one terminal counts, or two gave the same', () => {
  terminal(1)
  order('original', 1, 15)
  order('copy', 1, 16, 15)
  const alone = raw.serialize()
  expect(after(copied)).toEqual(['{"from":"15"}'])
  raw = new Sqlite(alone)
  terminal(2)
  order('other', 2, 15)
  expect(after(copied)).toEqual(['{"from":"15"}'])
})
