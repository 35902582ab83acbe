import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { voucherTries } from './0027-voucher-tries'

it('who already cancelled vouchers prints one again, everybody else asks', () => {
  const raw = new Sqlite(':memory:')
  const before = migrations.filter(({ version }) => version < voucherTries.version)
  migrate(raw, () => undefined, before)
  raw.exec(`INSERT INTO role (id, name, levels, limits) VALUES
    ('a', 'Encarregado', '{"returns.cancel-voucher":"allow"}', '{}'), ('b', 'Caixa novo', '{}', '{}');`)
  migrate(raw, () => undefined, [...before, voucherTries])
  expect(
    raw.prepare(`SELECT name, levels ->> '$."returns.reprint-voucher"' FROM role ORDER BY name`).raw().all(),
  ).toEqual([
    ['Caixa', 'approval'],
    ['Caixa novo', 'approval'],
    ['Encarregado', 'allow'],
    ['Gerente', 'allow'],
    ['Supervisor', 'allow'],
  ])
})
