import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { pointsTables } from './0032-points-tables'

it('each branch keeps its table, under the name of the programme, and nothing else moves', () => {
  const raw = new Sqlite(':memory:')
  const before = migrations.filter(({ version }) => version < pointsTables.version)
  migrate(raw, () => undefined, before)
  raw.exec(`INSERT INTO setting (key, value) VALUES ('points-table:1', '{"scoring":"value"}'),
    ('points-table:12', '{"scoring":"quantity"}'), ('elsewhere:1', '1')`)
  migrate(raw, () => undefined, [...before, pointsTables])
  const rows = raw.prepare("SELECT key, value FROM setting WHERE key LIKE '%:1%' ORDER BY key").raw().all()
  expect(rows).toEqual([
    ['elsewhere:1', '1'],
    ['points-table:juntos-somos-mais:1', '{"scoring":"value"}'],
    ['points-table:juntos-somos-mais:12', '{"scoring":"quantity"}'],
  ])
})
