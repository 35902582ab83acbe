import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { givenCustomerCodes } from './0043-given-customer-codes'

/** Code and row of each customer, and the floor there was and is; null where there is none. */
it.each<[string, [code: string, row: number][], before: number | null, after: number | null]>([
  ['nobody', [], null, null],
  [
    'codes as their rows',
    [
      ['1', 1],
      ['2', 2],
    ],
    null,
    2,
  ],
  [
    'one given beyond codes from elsewhere',
    [
      ['2', 1],
      ['3', 2],
      ['4', 3],
    ],
    null,
    4,
  ],
  [
    'codes from elsewhere alone',
    [
      ['A-7', 1],
      ['908877', 2],
      ['40364478829', 3],
    ],
    null,
    3,
  ],
  ['a floor above all', [['1', 1]], 70, 70],
])('%s', (_whom, customers, before, after) => {
  const raw = new Sqlite(':memory:')
  const former = migrations.filter(({ version }) => version < givenCustomerCodes.version)
  migrate(raw, () => undefined, former)
  for (const [code, row] of customers)
    raw
      .prepare("INSERT INTO customer (id, code, name, registered_at, search_id) VALUES (?, ?, 'A', 0, ?)")
      .run(`id-${row}`, code, row)
  if (before !== null) raw.prepare("INSERT INTO number_floor VALUES ('customer', 0, ?)").run(before)
  migrate(raw, () => undefined, [...former, givenCustomerCodes])
  expect(raw.prepare('SELECT above FROM number_floor').pluck().get() ?? null).toBe(after)
})
