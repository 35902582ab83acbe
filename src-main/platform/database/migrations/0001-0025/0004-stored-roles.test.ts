import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { startingRoleIds, startingRoles } from '#shared/store/access/roles'
import { findRole, listRoles } from '../../../../store/access/role-queries'
import { connect } from '../../connection'
import { migrate } from '../../migrate'
import { first } from './0001-first'
import { saleFinisher } from './0002-sale-finisher'
import { receiptRows } from './0003-receipt-rows'
import { storedRoles } from './0004-stored-roles'

let raw: Sqlite.Database

beforeEach(() => {
  raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, [first, saleFinisher, receiptRows])
  raw.exec(`
    INSERT INTO operator (id, code, name, role, pin_hash, failed_pins, locked_until, sells, active) VALUES
      (1, '10', 'Ana', 'cashier', 'a', 2, NULL, 0, 1), (2, '20', 'Bia', 'supervisor', 'b', 3, 9, 1, 1),
      (7, '30', 'Edu', 'manager', 'c', 0, NULL, 1, 0);
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
      VALUES (1, '1', 'Loja', 'Loja', '11222333000181', '', 'Recife', 'PE', '');
    INSERT INTO terminal (id, branch_id, name) VALUES (1, 1, 'Caixa 1');
    INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('t', 1, 1, 0, 0)`)
  migrate(raw, () => undefined, [first, saleFinisher, receiptRows, storedRoles])
})

describe('a file of version 3', () => {
  it('keeps every operator with role, PIN and lock', () => {
    expect(raw.prepare('SELECT * FROM operator').raw().all()).toEqual([
      [1, '10', 'Ana', 'cashier', 'a', 2, null, 0, 1],
      [2, '20', 'Bia', 'supervisor', 'b', 3, 9, 1, 1],
      [7, '30', 'Edu', 'manager', 'c', 0, null, 1, 0],
    ])
  })

  it('keeps what refers to operators, and goes on watching it', () => {
    expect(raw.pragma('foreign_key_check')).toEqual([])
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(() => raw.exec('DELETE FROM operator WHERE id = 1')).toThrow('FOREIGN KEY')
    expect(() => raw.exec("UPDATE operator SET role = 'owner' WHERE id = 1")).toThrow('FOREIGN KEY')
  })

  it('stores the three roles as they were', () => {
    expect(listRoles(connect(raw)).map(({ id, name }) => [id, name])).toEqual([
      ['cashier', 'Caixa'],
      ['supervisor', 'Supervisor'],
      ['manager', 'Gerente'],
    ])
    for (const id of startingRoleIds) expect(findRole(connect(raw), id)).toEqual(startingRoles[id])
  })
})
