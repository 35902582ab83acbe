import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { priceRules } from './0034-price-rules'

it('rules go on adding up in the order they had', () => {
  const raw = new Sqlite(':memory:')
  const before = migrations.filter(({ version }) => version < priceRules.version)
  migrate(raw, () => undefined, before)
  const insert = raw.prepare(
    "INSERT INTO price_rule (id, name, condition, action, starts_at, ends_at) VALUES (?, ?, '{}', '{}', 0, 1)",
  )
  insert.run(2, 'Segunda')
  insert.run(1, 'Primeira')
  migrate(raw, () => undefined, [...before, priceRules])
  const columns = 'name, stacking, scope, floor_cents, usage_limit'
  expect(raw.prepare(`SELECT ${columns} FROM price_rule ORDER BY sort_order`).raw().all()).toEqual([
    ['Primeira', 'combinable', '{}', null, null],
    ['Segunda', 'combinable', '{}', null, null],
  ])
})
