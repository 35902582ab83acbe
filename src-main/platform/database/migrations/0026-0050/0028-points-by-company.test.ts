import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { pointsByCompany } from './0028-points-by-company'

type Said = Readonly<Record<string, boolean>>

/** What is said for the company (0) and for branches 1 and 2 after the migration. */
function migrated(said: Said): Said {
  const raw = new Sqlite(':memory:')
  const before = migrations.filter(({ version }) => version < pointsByCompany.version)
  migrate(raw, () => undefined, before)
  for (const id of [1, 2])
    raw.exec(`INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
              VALUES (${id}, '${id}', 'Loja', 'Loja', '1122233300018${id}', '', 'Recife', 'PE', '')`)
  const insert = raw.prepare(
    "INSERT INTO parameter_value (key, scope, scope_id, version, value) VALUES ('loyalty.uses-points', ?, ?, 1, ?)",
  )
  for (const [id, value] of Object.entries(said))
    insert.run(id === '0' ? 'company' : 'branch', Number(id), JSON.stringify(value))
  migrate(raw, () => undefined, [...before, pointsByCompany])
  const rows = raw
    .prepare<[], { id: number; value: string }>(
      "SELECT scope_id AS id, value FROM parameter_value WHERE key = 'loyalty.uses-points'",
    )
    .all()
  return Object.fromEntries(rows.map(({ id, value }) => [id, value === 'true']))
}

it.each<readonly [Said, Said]>([
  [{}, {}],
  [{ 1: true }, { 0: true, 1: true, 2: false }],
  [
    { 1: true, 2: false },
    { 0: true, 1: true, 2: false },
  ],
  [{ 1: false }, { 1: false }],
  [{ 0: true }, { 0: true }],
  [
    { 0: false, 1: true },
    { 0: false, 1: true },
  ],
])('%j becomes %j', (before, after) => expect(migrated(before)).toEqual(after))
