import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { first } from './0001-first'
import { saleFinisher } from './0002-sale-finisher'
import { receiptRows } from './0003-receipt-rows'

it('every receipt of version 2 is there, word for word', () => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, [first, saleFinisher])
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
      VALUES (1, '1', 'Loja', 'Loja', '11222333000181', '', 'Recife', 'PE', '');
    INSERT INTO terminal (id, branch_id, name) VALUES (1, 1, 'Caixa 1');
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', '');
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('t', 1, 1, 0, 0);
    INSERT INTO sale (id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, number, finished_at, total_cents)
      VALUES ('a', 1, 1, 't', 1, 'voided', 0, 1, 0, 0), ('b', 1, 1, 't', 1, 'finished', 0, 2, 0, 0);
    INSERT INTO receipt VALUES ('a', 'sale', '{"a":1}'), ('a', 'void', '{"a":2}'), ('b', 'sale', '{"b":"ç"}')`)
  const receipts = () => raw.prepare('SELECT * FROM receipt ORDER BY sale_id, kind').raw().all()
  const before = receipts()
  expect(before).toHaveLength(3)
  migrate(raw, () => undefined, [first, saleFinisher, receiptRows])
  expect(receipts()).toEqual(before)
  expect(() => raw.exec("INSERT INTO receipt VALUES ('a', 'sale', 'again')")).toThrow(/UNIQUE/)
  expect(raw.pragma('foreign_key_check')).toEqual([])
})
