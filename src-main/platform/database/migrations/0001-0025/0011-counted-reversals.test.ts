import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { countedReversals } from './0011-counted-reversals'

it('every count stays as it was and stays guarded; only cash keeps its floor', () => {
  const raw = new Sqlite(':memory:')
  raw.pragma('foreign_keys = ON')
  const before = migrations.filter(({ version }) => version < countedReversals.version)
  migrate(raw, () => undefined, before)
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
      VALUES (1, '1', 'Loja', 'Loja', '11222333000181', '', 'Recife', 'PE', '');
    INSERT INTO terminal (id, branch_id, name) VALUES (1, 1, 'Caixa 1');
    INSERT INTO operator (id, code, name, role, pin_hash) VALUES (1, '1', 'Ana', 'cashier', '');
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('t', 1, 1, 0, 100);
    INSERT INTO till_count VALUES ('t', 'cash', 100, 90, -10), ('t', 'pix', 500, 700, 200);
    UPDATE till_session SET closed_at = 9, expected_cash_cents = 100, counted_cash_cents = 90, difference_cents = -10
      WHERE id = 't'`)
  const counts = () => raw.prepare('SELECT * FROM till_count ORDER BY tender').raw().all()
  migrate(raw, () => undefined, [...before, countedReversals])
  expect(counts()).toEqual([
    ['t', 'cash', 100, 90, -10],
    ['t', 'pix', 500, 700, 200],
  ])
  for (const sql of [
    'UPDATE till_count SET difference_cents = 0, counted_cents = expected_cents',
    'DELETE FROM till_count',
    "INSERT OR REPLACE INTO till_count VALUES ('t', 'pix', 0, 0, 0)",
  ])
    expect(() => raw.exec(sql), sql).toThrow(/never|once/)
  raw.exec(
    "INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('v', 1, 1, 9, 0)",
  )
  raw.exec("INSERT INTO till_count VALUES ('v', 'pix', -500, -500, 0)")
  expect(() => raw.exec("INSERT INTO till_count VALUES ('v', 'cash', -1, -1, 0)")).toThrow('CHECK')
})
