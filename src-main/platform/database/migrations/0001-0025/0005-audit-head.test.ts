import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../migrate'
import { first } from './0001-first'
import { saleFinisher } from './0002-sale-finisher'
import { receiptRows } from './0003-receipt-rows'
import { storedRoles } from './0004-stored-roles'
import { auditHead } from './0005-audit-head'

const before = [first, saleFinisher, receiptRows, storedRoles]

it.each([
  ['an empty trail', '', { one: 1, entry_id: 0, hash: '' }],
  [
    'a trail of two entries',
    `INSERT INTO audit_entry (at, terminal_id, action, detail, hash)
     VALUES (5, 1, 'till.open', '{}', 'x'), (4, 1, 'till.close', '{}', 'y')`,
    { one: 1, entry_id: 2, hash: 'y' },
  ],
])('%s ends where it ended', (_what, entries, head) => {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, before)
  raw.exec(entries)
  migrate(raw, () => undefined, [...before, auditHead])
  expect(raw.prepare('SELECT * FROM audit_head').all()).toEqual([head])
})
