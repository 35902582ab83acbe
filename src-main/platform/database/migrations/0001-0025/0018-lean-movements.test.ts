import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { leanMovements } from './0018-lean-movements'

it('every movement of sales and returns stays as it was, and none can be booked twice', () => {
  const raw = new Sqlite(':memory:')
  raw.pragma('foreign_keys = ON')
  const before = migrations.filter(({ version }) => version < leanMovements.version)
  migrate(raw, () => undefined, before)
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
      VALUES (1, '1', 'Loja', 'Loja', '11222333000181', '', 'Recife', 'PE', '');
    INSERT INTO terminal (id, branch_id, name) VALUES (1, 1, 'Caixa 1');
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', '');
    INSERT INTO product (id, code, description, price_cents) VALUES (1, '1', 'Camisa', 3000);
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('t', 1, 1, 0, 0);
    INSERT INTO sale (id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, number, finished_at,
                      finished_by, total_cents)
      VALUES ('s', 1, 1, 't', 1, 'finished', 0, 1, 0, 1, 3000);
    INSERT INTO sale_line (id, sale_id, position, product_id, code, description, variant, unit, quantity_thousandths,
                           unit_price_cents, net_cents)
      VALUES ('l', 's', 1, 1, '1', 'Camisa', '', 'UN', 1000, 3000, 3000);
    INSERT INTO return (id, branch_id, terminal_id, till_session_id, number, sale_id, operator_id, reason, refund_kind,
                        total_cents, at, document)
      VALUES ('r', 1, 1, 't', 1, 's', 1, 'serviu mal', 'cash', 3000, 1, '{}');
    INSERT INTO return_line VALUES ('rl', 'r', 1, 'l', 1, '1', 'Camisa', '', 'UN', 1000, 0, 3000);
    INSERT INTO stock_movement VALUES ('l', NULL, 'sale', 1, 1, -1000, 0), (NULL, 'rl', 'return', 1, 1, 1000, 1);
    INSERT INTO cash_movement VALUES
      ('a', 't', 'sale', 's', NULL, 3000, 0, NULL, NULL, NULL), ('b', 't', 'return', NULL, 'r', -3000, 1, NULL, NULL, NULL),
      ('c', 't', 'cash-drop', NULL, NULL, -500, 2, 'troco', 1, NULL);`)
  const movements = () =>
    ['stock_movement', 'cash_movement'].map((table) => raw.prepare(`SELECT * FROM ${table}`).raw().all())
  const kept = movements()
  migrate(raw, () => undefined, [...before, leanMovements])
  expect(movements()).toEqual(kept)
  expect(raw.pragma('foreign_key_check')).toEqual([])
  for (const again of [
    "stock_movement VALUES ('l', NULL, 'sale', 1, 1, -1000, 5)",
    "stock_movement VALUES (NULL, 'rl', 'return', 1, 1, 1000, 5)",
    "cash_movement VALUES ('a', 't', 'float', NULL, NULL, 1, 5, NULL, NULL, NULL)",
    "cash_movement VALUES ('d', 't', 'sale', 's', NULL, 3000, 5, NULL, NULL, NULL)",
    "cash_movement VALUES ('d', 't', 'return', NULL, 'r', -3000, 5, NULL, NULL, NULL)",
  ])
    expect(() => raw.exec(`INSERT INTO ${again}`), again).toThrow('UNIQUE')
})
