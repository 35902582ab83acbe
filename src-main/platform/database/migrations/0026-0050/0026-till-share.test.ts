import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { tillShare } from './0026-till-share'

it('who already took tills over works in another’s; everybody else takes it over first, and it is told', () => {
  const raw = new Sqlite(':memory:')
  const before = migrations.filter(({ version }) => version < tillShare.version)
  migrate(raw, () => undefined, before)
  raw.exec(`
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', '');
    INSERT INTO role (id, name, levels, limits) VALUES
      ('a', 'Encarregado', '{"till.take-over":"allow"}', '{}'), ('b', 'Caixa novo', '{"till.take-over":"approval"}', '{}');`)
  migrate(raw, () => undefined, [...before, tillShare])
  expect(
    raw.prepare(`SELECT name, levels ->> '$."till.share"' AS level FROM role ORDER BY name`).raw().all(),
  ).toEqual([
    ['Caixa', 'deny'],
    ['Caixa novo', 'deny'],
    ['Encarregado', 'allow'],
    ['Gerente', 'allow'],
    ['Supervisor', 'allow'],
  ])
  expect(raw.prepare("SELECT name FROM role_notice WHERE name = 'till-share'").all()).toHaveLength(1)
})
