import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from './migrate'
import { schemaOf } from './schema'

it('schema.sql says what the migrations make (npm run schema writes it)', () => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined)
  expect(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8')).toBe(schemaOf(raw))
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
