import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { benefitSchema } from '#shared/goods/pricing/benefit'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { benefits } from './0035-benefits'

it('the one cashback of a sale is the one benefit of its programme, and nobody else has any', () => {
  const raw = new Sqlite(':memory:')
  const before = migrations.filter(({ version }) => version < benefits.version)
  migrate(raw, () => undefined, before)
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
      VALUES (1, '1', 'Centro', 'Centro', '11222333000181', 'Rua A', 'Recife', 'PE', '81');
    INSERT INTO terminal (id, branch_id, name) VALUES (1, 1, 'Caixa 1');
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', '');
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('s', 1, 1, 0, 0);
    INSERT INTO customer (id, code, name, registered_at, search_id) VALUES ('c', '1', 'Bia', 0, 1);`)
  const sale = raw.prepare(
    `INSERT INTO sale (id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, cashback)
     VALUES (?, 1, 1, 's', 1, 'parked', 0, ?)`,
  )
  sale.run('plain', null)
  sale.run('used', '{"label":"Dito","amount":1250}')
  sale.run('unknown', '{"label":"Antigo","amount":1}')
  const taking = raw.prepare(
    `INSERT INTO loyalty_participation (id, sale_id, program, customer_id, state, started_at)
     VALUES (?, 'used', ?, 'c', ?, ?)`,
  )
  taking.run('old', 'crm-bonus', 'dropped', 9)
  taking.run('now', 'dito', 'open', 5)
  migrate(raw, () => undefined, [...before, benefits])
  const stored = raw.prepare('SELECT id, benefits FROM sale ORDER BY id').raw().all() as [
    string,
    string | null,
  ][]
  const read = stored.map(([id, json]) => [
    id,
    json === null ? null : benefitSchema.array().parse(JSON.parse(json)),
  ])
  const amount = (source: string, label: string, cents: number) => [
    { source, label, value: { kind: 'amount', amount: cents }, stacksWith: 'any' },
  ]
  expect(read).toEqual([
    ['plain', null],
    ['unknown', amount('cashback', 'Antigo', 1)],
    ['used', amount('dito', 'Dito', 1_250)],
  ])
})
