import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { returnLimits } from './0020-return-limits'

const before = migrations.filter(({ version }) => version < returnLimits.version)

it('brings every role along: only who already answered for refunds goes on doing so, and it is told', () => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, before)
  raw.exec(`
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', '');
    INSERT INTO role (id, name, levels, limits) VALUES
      ('a', 'Encarregado', '{"sale.void":"allow","returns.refund-cash":"allow"}', '{"discount":10000,"cashDrop":1}'),
      ('b', 'Caixa novo', '{"sale.void":"approval","returns.refund-voucher":"allow"}', '{"discount":0,"cashDrop":0}');
    UPDATE role SET levels = json_set(levels, '$."sale.void"', 'allow', '$."returns.refund-cash"', 'allow')
      WHERE id = 'cashier';`)
  migrate(raw, () => undefined, [...before, returnLimits])
  expect(
    raw
      .prepare(
        `SELECT name, levels ->> '$."returns.above-limit"' AS level, limits ->> '$.refund' AS upTo,
                limits ->> '$.discount' AS discount FROM role ORDER BY name`,
      )
      .all(),
  ).toEqual([
    { name: 'Caixa', level: 'approval', upTo: 0, discount: 5_000 },
    { name: 'Caixa novo', level: 'approval', upTo: 0, discount: 0 },
    { name: 'Encarregado', level: 'allow', upTo: 500_000, discount: 10_000 },
    { name: 'Gerente', level: 'allow', upTo: 99_999_999_999, discount: 100_000 },
    { name: 'Supervisor', level: 'allow', upTo: 500_000, discount: 20_000 },
  ])
  expect(raw.prepare('SELECT name FROM role_notice WHERE read_at IS NULL').all()).toEqual([
    { name: 'return-limits' },
  ])
})

it('a new shop starts with them: there is nobody to tell', () => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, [...before, returnLimits])
  expect(raw.prepare('SELECT * FROM role_notice').all()).toEqual([])
})
