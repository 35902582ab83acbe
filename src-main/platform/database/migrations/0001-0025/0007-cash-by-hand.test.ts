import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { first } from './0001-first'
import { saleFinisher } from './0002-sale-finisher'
import { receiptRows } from './0003-receipt-rows'
import { storedRoles } from './0004-stored-roles'
import { auditHead } from './0005-audit-head'
import { orders } from './0006-orders'
import { cashByHand } from './0007-cash-by-hand'

it('every movement of version 6 stays as it was', () => {
  const raw = new Sqlite(':memory:')
  raw.pragma('foreign_keys = ON')
  migrate(raw, () => undefined, [first, saleFinisher, receiptRows, storedRoles, auditHead, orders])
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
      VALUES (1, '1', 'Loja', 'Loja', '11222333000181', '', 'Recife', 'PE', '');
    INSERT INTO terminal (id, branch_id, name) VALUES (1, 1, 'Caixa 1');
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', '');
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('t', 1, 1, 0, 100);
    INSERT INTO sale (id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, number, finished_at, total_cents)
      VALUES ('s', 1, 1, 't', 1, 'voided', 0, 1, 5, 70);
    INSERT INTO cash_movement (id, till_session_id, kind, sale_id, amount_cents, at)
      VALUES ('a', 't', 'float', NULL, 100, 1), ('b', 't', 'sale', 's', 70, 5), ('c', 't', 'void', 's', -70, 9)`)
  const movements = () =>
    raw
      .prepare('SELECT id, till_session_id, kind, sale_id, amount_cents, at FROM cash_movement ORDER BY id')
      .raw()
      .all()
  const before = movements()
  migrate(raw, () => undefined, [
    first,
    saleFinisher,
    receiptRows,
    storedRoles,
    auditHead,
    orders,
    cashByHand,
  ])
  expect(before).toHaveLength(3)
  expect(movements()).toEqual(before)
  expect(raw.pragma('foreign_key_check')).toEqual([])
  expect(() =>
    raw.exec(
      "INSERT INTO cash_movement (id, till_session_id, kind, amount_cents, at) VALUES ('d', 't', 'cash-drop', -1, 9)",
    ),
  ).toThrow('CHECK')
})
