import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SaleId, TerminalId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { parseVoucherCode, type VoucherCode } from '#shared/rewards/vouchers/voucher'
import { ledgerDifferences } from '../../../../rewards/stored-value/ledger-differences'
import {
  expireVouchers,
  findVoucher,
  restoreVouchers,
  takeOff,
  voucherAccount,
  voucherCustomerName,
  waitingVoucher,
} from '../../../../rewards/vouchers/voucher-rows'
import { shopOfVersion31 } from '../../../../testing/file/shop-of-version-31'
import { unsoundness } from '../../../../testing/file/soundness'
import { connect } from '../../connection'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { storedValue } from './0047-stored-value'

const spentOne = '9803793587663'
/** Printed on paper, and what became of each. */
const histories: readonly [code: string, expiresOn: string, moves: [kind: string, amount: number][]][] = [
  ['9800000000014', '2027-01-31', [['issued', 5000]]],
  [
    '9800000000021',
    '2026-01-31',
    [
      ['issued', 7000],
      ['expired', -7000],
    ],
  ],
  [
    '9800000000038',
    '2027-02-28',
    [
      ['issued', 900],
      ['cancelled', -900],
    ],
  ],
  // Given back by a sale that was cancelled, and taken off once more on the same last day: a clock had been set back.
  [
    '9800000000045',
    '2026-03-31',
    [
      ['issued', 300],
      ['expired', -300],
      ['issued back', 300],
      ['expired', -300],
    ],
  ],
]
const customer = '01890000-0000-7000-8000-000000000001'

let raw: Sqlite.Database
const code = (text: string): VoucherCode => {
  const parsed = parseVoucherCode(text)
  if (parsed === undefined) throw new Error(`${text} is a voucher's number`)
  return parsed
}

beforeEach(() => {
  raw = shopOfVersion31()
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version < storedValue.version),
  )
  const returnId = raw.prepare('SELECT id FROM return ORDER BY number').pluck().get()
  const tenders = raw.prepare("SELECT id FROM sale_tender WHERE kind = 'cash'").pluck().all()
  const insert =
    raw.prepare(`INSERT INTO voucher_movement (id, voucher_code, kind, amount_cents, return_id, tender_id, at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`)
  histories.forEach(([voucher, expiresOn, moves], row) => {
    raw
      .prepare(
        'INSERT INTO exchange_voucher (code, branch_id, customer_id, issued_at, expires_on) VALUES (?, 1, ?, ?, ?)',
      )
      .run(voucher, customer, row, expiresOn)
    moves.forEach(([kind, amount], index) => {
      const stored = kind === 'issued back' ? 'restored' : kind
      const tender = stored === 'restored' ? tenders[0] : null
      insert.run(
        `m-${row}-${index}`,
        voucher,
        stored,
        amount,
        stored === 'issued' ? returnId : null,
        tender,
        row * 10 + index,
      )
    })
  })
  raw.prepare('INSERT INTO waiting_voucher (terminal_id, voucher_code) VALUES (1, ?)').run('9800000000014')
  migrate(raw, () => undefined)
})

describe('vale-trocas of before, in the ledger of stored value', () => {
  it('hold what they held, until their day, with every movement they had', () => {
    const db = connect(raw)
    expect(findVoucher(db, code(spentOne))).toEqual({
      code: spentOne,
      balance: 6500,
      expiresOn: '2026-09-06',
    })
    for (const [voucher, expiresOn, moves] of histories) {
      const balance = moves.reduce((sum, [, amount]) => sum + amount, 0)
      expect(findVoucher(db, code(voucher))).toEqual({ code: voucher, balance, expiresOn })
      expect(
        raw
          .prepare(
            `SELECT iif(to_account = id, amount, -amount) FROM value_transfer JOIN value_account ON id IN (from_account, to_account)
             WHERE code = ? ORDER BY value_transfer.rowid`,
          )
          .pluck()
          .all(voucher),
      ).toEqual(moves.map(([, amount]) => amount))
    }
    expect(voucherCustomerName(db, code('9800000000014'))).toBe('Maria Clara Prado')
    expect(waitingVoucher(db, 1 as TerminalId)).toMatchObject({ code: '9800000000014' })
    expect(ledgerDifferences(db)).toEqual([])
    expect(raw.pragma('foreign_key_check')).toEqual([])
    expect(unsoundness(raw).filter((broken) => !broken.includes('every voucher on a finished sale'))).toEqual(
      [],
    )
  })

  it('go on: one spent before is given back, what is left is cancelled, and what is over expires, again too', () => {
    const database = connect(raw)
    const saleId = raw
      .prepare("SELECT sale_id FROM sale_tender WHERE kind = 'exchange-voucher'")
      .pluck()
      .get() as SaleId
    database.write((db) => {
      restoreVouchers(db, saleId, { at: 1, spentOn: '2026-03-10', today: '2026-03-11' })
      takeOff(db, voucherAccount(db, code('9800000000014')), {
        cause: 'cancelled',
        amount: cents(5000),
        at: 2,
      })
    })
    expect(findVoucher(database, code(spentOne))?.balance).toBe(10_000)
    expect(findVoucher(database, code('9800000000014'))?.balance).toBe(0)
    expect(database.write((db) => expireVouchers(db, '2026-10-01', 3))).toEqual({ count: 1, total: 10_000 })
    expect(ledgerDifferences(database)).toEqual([])
  })

  it('a copy of the file brought up to date once more gives every account the same uid', () => {
    const again = shopOfVersion31()
    migrate(again, () => undefined)
    const uid = 'SELECT id FROM value_account WHERE code = ?'
    expect(again.prepare(uid).pluck().get(spentOne)).toBe(raw.prepare(uid).pluck().get(spentOne))
  })
})
