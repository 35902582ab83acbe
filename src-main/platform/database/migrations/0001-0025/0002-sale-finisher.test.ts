import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { first } from './0001-first'
import { saleFinisher } from './0002-sale-finisher'

it('the sales of version 1 were finished by who opened them; the others by nobody yet', () => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, [first])
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
      VALUES (1, '1', 'Loja', 'Loja', '11222333000181', '', 'Recife', 'PE', '');
    INSERT INTO terminal (id, branch_id, name) VALUES (1, 1, 'Caixa 1');
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', ''), (2, '2', 'Bia', 'cashier', '');
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('t', 1, 1, 0, 0);
    INSERT INTO sale (id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, number, finished_at, total_cents)
      VALUES ('finished', 1, 1, 't', 2, 'finished', 0, 1, 0, 0), ('voided', 1, 1, 't', 1, 'voided', 0, 2, 0, 0),
             ('open', 1, 1, 't', 1, 'open', 0, NULL, NULL, NULL), ('parked', 1, 1, 't', 2, 'parked', 0, NULL, NULL, NULL)`)
  migrate(raw, () => undefined, [first, saleFinisher])
  expect(raw.prepare('SELECT id, operator_id, finished_by FROM sale ORDER BY id').raw().all()).toEqual([
    ['finished', 2, 2],
    ['open', 1, null],
    ['parked', 2, null],
    ['voided', 1, 1],
  ])
  expect(raw.pragma('foreign_key_check')).toEqual([])
})
