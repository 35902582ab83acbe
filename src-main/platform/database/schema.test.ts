import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { adjustmentKinds } from '#shared/goods/pricing/adjustments/adjustment-kinds'
import { tenderKinds } from '#shared/selling/payment/tender'
import { tenderStates } from '#shared/selling/payment/tender-states'
import { refundKinds } from '#shared/selling/returns/refund'
import { migrate } from './migrate'
import { schemaOf, tablesOf } from './schema'

it('schema.sql says what the migrations make (npm run schema writes it)', () => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined)
  expect(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8')).toBe(schemaOf(raw))
})

it('tables.ts says what a row of each is (npm run schema writes it)', () => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined)
  expect(readFileSync(new URL('./tables.ts', import.meta.url), 'utf8')).toBe(tablesOf(raw))
})

it('every table refuses values of the wrong type', () => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined)
  const loose = raw
    .prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all()
  expect(loose).toEqual([])
})

it.each([
  ['tender_kind', tenderKinds],
  ['adjustment_kind', adjustmentKinds.map(({ id }) => id)],
  ['refund_kind', refundKinds],
])('%s has the kinds the program knows: a new one comes with its row', (table, kinds) => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined)
  expect(new Set(raw.prepare(`SELECT kind FROM ${table}`).pluck().all())).toEqual(new Set(kinds))
})

it('tender_state has the states of a tender’s life', () => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined)
  expect(new Set(raw.prepare('SELECT state FROM tender_state').pluck().all())).toEqual(new Set(tenderStates))
})
