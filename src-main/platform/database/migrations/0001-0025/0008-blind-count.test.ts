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
import { blindCount } from './0008-blind-count'

it('closings of version 7 keep their cash count; a voided sale finds the session that gave it back', () => {
  const raw = new Sqlite(':memory:')
  raw.pragma('foreign_keys = ON')
  const before = [first, saleFinisher, receiptRows, storedRoles, auditHead, orders, cashByHand]
  migrate(raw, () => undefined, before)
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
      VALUES (1, '1', 'Loja', 'Loja', '11222333000181', '', 'Recife', 'PE', '');
    INSERT INTO terminal (id, branch_id, name) VALUES (1, 1, 'Caixa 1');
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', '');
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents, closed_at, closed_by,
                              expected_cash_cents, counted_cash_cents, difference_cents, closing_note)
      VALUES ('a', 1, 1, 0, 100, 50, 1, 170, 160, -10, ''), ('b', 1, 1, 60, 0, 90, 1, 30, 30, 0, '');
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('c', 1, 1, 100, 0);
    INSERT INTO sale (id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, number, finished_at, total_cents)
      VALUES ('cash', 1, 1, 'a', 1, 'voided', 0, 1, 5, 70), ('card', 1, 1, 'a', 1, 'voided', 0, 2, 6, 70),
             ('lost', 1, 1, 'b', 1, 'voided', 0, 3, 7, 70), ('kept', 1, 1, 'a', 1, 'finished', 0, 4, 8, 70);
    INSERT INTO cash_movement (id, till_session_id, kind, sale_id, amount_cents, at) VALUES ('m', 'c', 'void', 'cash', -70, 110);
    INSERT INTO audit_entry (at, terminal_id, action, sale_id, detail, hash) VALUES (65, 1, 'sale.void', 'card', '{}', 'h')`)
  migrate(raw, () => undefined, [...before, blindCount])
  const rows = (sql: string) => raw.prepare(sql).raw().all()
  expect(rows('SELECT id, voided_in FROM sale ORDER BY number')).toEqual([
    ['cash', 'c'],
    ['card', 'b'],
    ['lost', 'b'],
    ['kept', null],
  ])
  expect(rows('SELECT * FROM till_count ORDER BY till_session_id')).toEqual([
    ['a', 'cash', 170, 160, -10],
    ['b', 'cash', 30, 30, 0],
  ])
  expect(rows('SELECT left_cents, left_before_cents, opening_difference_cents FROM till_session')).toEqual(
    Array(3).fill([null, null, null]),
  )
  expect(raw.pragma('foreign_key_check')).toEqual([])
})
