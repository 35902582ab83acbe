import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { uids } from '../0026-0050/0036-uids'
import { migrations } from '../migrations'

it('tenders, instalments, cash and stock of earlier versions stay as they were, and the references hold', () => {
  const raw = new Sqlite(':memory:')
  raw.pragma('foreign_keys = ON')
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version < 9),
  )
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
      VALUES (1, '1', 'Loja', 'Loja', '11222333000181', '', 'Recife', 'PE', '');
    INSERT INTO terminal (id, branch_id, name) VALUES (1, 1, 'Caixa 1');
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', '');
    INSERT INTO product (id, code, description, price_cents) VALUES (1, '1', 'Camisa', 3000);
    INSERT INTO customer (id, code, name, registered_at, search_id) VALUES ('c', '1', 'Maria', 0, 1);
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('t', 1, 1, 0, 0);
    INSERT INTO sale (id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, number, finished_at,
                      finished_by, total_cents)
      VALUES ('s', 1, 1, 't', 1, 'finished', 0, 1, 0, 1, 3000);
    INSERT INTO sale_line (id, sale_id, position, product_id, code, description, variant, unit, quantity_thousandths,
                           unit_price_cents, net_cents)
      VALUES ('l', 's', 1, 1, '1', 'Camisa', '', 'UN', 1000, 3000, 3000);
    INSERT INTO sale_tender (id, sale_id, sequence, kind, amount_cents) VALUES ('x', 's', 1, 'cash', 1000);
    INSERT INTO sale_tender (id, sale_id, sequence, kind, amount_cents, installments, first_due_on)
      VALUES ('y', 's', 2, 'store-credit', 2000, 2, '2026-12-01');
    INSERT INTO receivable (tender_id, installment, customer_id, due_on, amount_cents, settled_at)
      VALUES ('y', 1, 'c', '2026-12-01', 1000, 5), ('y', 2, 'c', '2027-01-01', 1000, NULL);
    INSERT INTO cash_movement (id, till_session_id, kind, sale_id, amount_cents, at) VALUES ('m', 't', 'sale', 's', 1000, 0);
    INSERT INTO stock_movement (line_id, kind, branch_id, product_id, quantity_thousandths, at)
      VALUES ('l', 'sale', 1, 1, -1000, 0);`)
  const before = ['sale_tender', 'receivable', 'cash_movement', 'stock_movement'].map(
    (table) =>
      [table, Object.keys(raw.prepare(`SELECT * FROM ${table}`).get() as object).join(', ')] as const,
  )
  const read = () =>
    before.map(([table, columns]) => raw.prepare(`SELECT ${columns} FROM ${table} ORDER BY 1, 2`).all())
  const kept = read()
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version < uids.version),
  )
  expect(read()).toEqual(kept)
  expect(raw.pragma('foreign_key_check')).toEqual([])
  expect(raw.pragma('foreign_key_list(receivable)')).toContainEqual(
    expect.objectContaining({ table: 'sale_tender' }),
  )
  expect(() => raw.exec("DELETE FROM sale_tender WHERE id = 'y'")).toThrow('FOREIGN KEY')
})
