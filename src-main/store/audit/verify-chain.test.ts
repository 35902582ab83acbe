import { beforeEach, describe, expect, it } from 'vitest'
import type { ChainBreak } from '#shared/store/audit/audit-entry'
import { operators, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { auditHash, type HashedRow } from './audit-hash'
import { recordAudit } from './record-audit'
import { verifyChain } from './verify-chain'

let till: TestTill

beforeEach(() => {
  till = testTill()
  for (let day = 1; day <= 10; day++) record(day)
})

function record(at: number): void {
  till.database.write((db) =>
    recordAudit(db, {
      at,
      terminalId,
      operatorId: operators.cashier.id,
      approverId: null,
      action: 'till.open',
      saleId: null,
      detail: { float: at * 100 },
    }),
  )
}

/** What somebody does to the file behind the program's back. */
const tamper = (sql: string): void => void till.database.raw.exec(sql)

/** The whole walk, as the screen does it. */
function breaks(limit?: number): ChainBreak[] {
  const found: ChainBreak[] = []
  for (let after = 0; ;) {
    const check = verifyChain(till.database, after, limit)
    found.push(...check.breaks)
    if (check.done) return found
    after = check.checked
  }
}

/** Rewrites an entry with a hash that fits its new content. */
function forge(id: number, detail: string): void {
  const row = (at: number) =>
    till.database.get<HashedRow & { hash: string }>(
      `SELECT at, terminal_id AS terminalId, operator_id AS operatorId, approver_id AS approverId, action,
              sale_id AS saleId, detail, hash FROM audit_entry WHERE id = ?`,
      at,
    )
  const forged = row(id)
  if (!forged) throw new Error('The entry is there')
  const hash = auditHash(row(id - 1)?.hash ?? '', { ...forged, detail })
  till.database.write((db) =>
    db.run('UPDATE audit_entry SET detail = ?, hash = ? WHERE id = ?', detail, hash, id),
  )
}

describe.each([undefined, 1, 3, 5, 10, 11])('walked %s at a time', (limit) => {
  it('a chain nobody touched is whole', () => {
    expect(breaks(limit)).toEqual([])
  })

  it.each([
    ['the content', "UPDATE audit_entry SET detail = '{}' WHERE id = 4"],
    ['the time', 'UPDATE audit_entry SET at = 4000 WHERE id = 4'],
    ['the operator', 'UPDATE audit_entry SET operator_id = 2 WHERE id = 4'],
    ['the approver', 'UPDATE audit_entry SET approver_id = 3 WHERE id = 4'],
  ])('an entry whose %s was changed is named', (_what, sql) => {
    tamper(sql)
    expect(breaks(limit)).toMatchObject([{ kind: 'changed', id: 4 }])
  })

  it('an entry changed together with its hash shows in the one behind it, and the last in the head', () => {
    forge(4, '{}')
    expect(breaks(limit)).toMatchObject([{ kind: 'changed', id: 5 }])
    forge(10, '{}')
    expect(breaks(limit)).toMatchObject([{ id: 5 }, { kind: 'changed', id: 10 }])
  })

  it('deleted entries are counted, at the beginning, within and at the end', () => {
    tamper('DELETE FROM audit_entry WHERE id IN (1, 5, 6, 9, 10)')
    expect(breaks(limit)).toEqual([
      { kind: 'missing', first: 1, last: 1 },
      { kind: 'missing', first: 5, last: 6 },
      { kind: 'missing', first: 9, last: 10 },
    ])
  })

  it('the last entries deleted are still missing after new ones were recorded', () => {
    tamper('DELETE FROM audit_entry WHERE id > 8')
    record(11)
    expect(breaks(limit)).toEqual([{ kind: 'missing', first: 9, last: 10 }])
  })

  it('all deleted is all missing', () => {
    tamper('DELETE FROM audit_entry')
    expect(breaks(limit)).toEqual([{ kind: 'missing', first: 1, last: 10 }])
  })

  it('an entry slipped in behind the end shows, also after new ones were recorded', () => {
    const last = till.database.get<HashedRow & { hash: string }>(
      `SELECT at, terminal_id AS terminalId, operator_id AS operatorId, approver_id AS approverId, action,
              sale_id AS saleId, detail, hash FROM audit_entry WHERE id = 10`,
    )
    if (!last) throw new Error('The entry is there')
    const hash = auditHash(last.hash, last)
    tamper(`INSERT INTO audit_entry SELECT 11, at, terminal_id, operator_id, approver_id, action, sale_id, detail, form, '${hash}', NULL
            FROM audit_entry WHERE id = 10`)
    expect(breaks(limit)).toEqual([{ kind: 'slipped-in', first: 11, last: 11 }])
    record(12)
    expect(breaks(limit)).toMatchObject([{ kind: 'changed', id: 12 }])
  })

  it('a chain whose head was removed shows it, and selling goes on', () => {
    tamper('DELETE FROM audit_entry WHERE id = 10; DELETE FROM audit_head')
    expect(breaks(limit)).not.toEqual([])
    record(11)
    expect(breaks(limit)).toMatchObject([{ kind: 'changed', id: 10 }])
  })
})

it('tells how far it is and where to go on', () => {
  expect(verifyChain(till.database, 0, 4)).toEqual({ checked: 4, total: 10, done: false, breaks: [] })
  expect(verifyChain(till.database, 8, 4)).toEqual({ checked: 10, total: 10, done: true, breaks: [] })
})
