import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { branchIdSchema, saleIdSchema, terminalIdSchema } from '#shared/kernel/ids'
import { priceRules } from '../../../../goods/pricing/price-rule-queries'
import { pointsTable } from '../../../../loyalty/settings/loyalty-rules'
import { currentSale, findSale, parkedSales } from '../../../../selling/sale/sale-queries'
import { verifyChain } from '../../../../store/audit/verify-chain'
import { shopOfVersion31 } from '../../../../testing/file/shop-of-version-31'
import { unsoundness } from '../../../../testing/file/soundness'
import { connect } from '../../connection'
import { migrate } from '../../migrate'

/** A figure of the shop, by the same words before and after unless it says others; people by their code, whatever key they have. */
type Question = readonly [name: string, sql: string, after?: string]

/** Whose code stands in a column, which is their key before and after. */
const code = (column: string) => `(SELECT code FROM operator WHERE id = ${column})`

const questions: readonly Question[] = [
  [
    'sales',
    `SELECT id, state, number, opened_at, finished_at, gross_cents, total_cents, change_cents, order_id, priced_at,
      customer_id, receipt_tax_id, discount, parked_as, till_session_id, voided_in, terminal_id, branch_id,
      ${code('operator_id')}, ${code('salesperson_id')}, ${code('finished_by')} FROM sale ORDER BY id`,
  ],
  [
    'lines',
    `SELECT id, sale_id, position, product_id, code, barcode, description, variant, unit, family_id, brand_id,
      quantity_thousandths, unit_price_cents, promotional_price_cents, label_price_cents, discount, cancelled, gross_cents,
      net_cents, lot, expires_on, serial, ${code('salesperson_id')} FROM sale_line ORDER BY id`,
  ],
  ['adjustments', 'SELECT line_id, sequence, kind, label, amount_cents FROM sale_adjustment ORDER BY 1, 2'],
  ['tenders', 'SELECT id, sale_id, sequence, kind, amount_cents FROM sale_tender ORDER BY id'],
  [
    'instalments',
    `SELECT tender_id, installment, customer_id, due_on, amount_cents, forgiven_cents, settled_at, cancelled_at
     FROM receivable ORDER BY 1, 2`,
  ],
  [
    'stock moved',
    `SELECT line_id, return_line_id, kind, branch_id, product_id, quantity_thousandths, at FROM stock_movement
     WHERE kind <> 'opening' ORDER BY line_id, return_line_id, kind`,
  ],
  ['stock', 'SELECT branch_id, product_id, quantity_thousandths FROM product_stock ORDER BY 1, 2'],
  [
    'cash',
    `SELECT id, till_session_id, kind, sale_id, return_id, amount_cents, at, reason, ${code('operator_id')},
      ${code('approver_id')} FROM cash_movement ORDER BY id`,
  ],
  [
    'tills',
    `SELECT id, terminal_id, opened_at, float_cents, left_before_cents, opening_difference_cents, closed_at,
      expected_cash_cents, counted_cash_cents, difference_cents, closing_note, left_cents, ${code('operator_id')},
      ${code('closed_by')}, ${code('taken_over_by')} FROM till_session ORDER BY id`,
  ],
  ['counts', 'SELECT * FROM till_count ORDER BY 1, 2'],
  ['first counts', 'SELECT * FROM first_count ORDER BY 1, 2'],
  ['notes', `SELECT id, till_session_id, at, text, ${code('operator_id')} FROM till_note ORDER BY id`],
  [
    'returns',
    `SELECT id, branch_id, terminal_id, till_session_id, number, sale_id, customer_id, reason, refund_kind,
      total_cents, at, document, ${code('operator_id')}, ${code('approver_id')},
      ${code('salesperson_id')} FROM return ORDER BY id`,
  ],
  [
    'what returns gave',
    'SELECT id, voucher_code FROM return ORDER BY id',
    'SELECT return.id, code FROM return LEFT JOIN value_account ON value_account.id = voucher_account ORDER BY return.id',
  ],
  ['returned lines', 'SELECT * FROM return_line ORDER BY id'],
  ['refunds', 'SELECT * FROM return_refund ORDER BY 1, 2'],
  [
    'vouchers',
    'SELECT code, branch_id, customer_id, issued_at, expires_on, balance_cents FROM exchange_voucher ORDER BY code',
    `SELECT code, branch_id, customer_id, opened_at, expires_on, balance FROM value_account
     WHERE kind = 'exchange-voucher' ORDER BY code`,
  ],
  [
    'vouchers moved',
    'SELECT voucher_code, kind, amount_cents, return_id, tender_id, at FROM voucher_movement ORDER BY 1, 2, at',
    `SELECT code, cause, iif(to_account = id, amount, -amount), return_id, tender_id, at
     FROM value_transfer JOIN value_account ON id IN (from_account, to_account) AND code IS NOT NULL ORDER BY 1, 2, at`,
  ],
  [
    'orders',
    `SELECT id, branch_id, number, state, created_at, customer_id, discount, notes, valid_until, priced_at, plan,
      placed_at, total_cents, ${code('created_by')}, ${code('salesperson_id')} FROM sales_order ORDER BY id`,
  ],
  [
    'ordered lines',
    `SELECT id, order_id, position, product_id, quantity_thousandths, unit_price_cents, discount,
      ${code('salesperson_id')} FROM order_line ORDER BY id`,
  ],
  [
    'what happened to orders',
    `SELECT order_id, sequence, at, kind, terminal_id, detail, ${code('operator_id')}
      FROM order_event ORDER BY 1, 2`,
  ],
  [
    'the trail',
    `SELECT id, at, terminal_id, action, sale_id, detail, hash, ${code('operator_id')},
      ${code('approver_id')} FROM audit_entry ORDER BY id`,
  ],
  [
    'customers',
    `SELECT id, code, name, tax_id, mobile, email, city, loyalty_card, note, credit_limit_cents, registered_at, search_id
     FROM customer ORDER BY id`,
  ],
  [
    'goods',
    `SELECT id, code, description, size, color, brand_id, family_id, classification, unit, is_fractional,
      price_cents, promotional_price_cents, promotion_starts_at, promotion_ends_at, active FROM product ORDER BY id`,
  ],
  ['people', 'SELECT code, name, role, pin_hash, sells, active FROM operator ORDER BY code'],
  ['terminals', 'SELECT id, branch_id, name, next_sale_number, next_return_number FROM terminal ORDER BY id'],
  ['notices', `SELECT name, read_at, ${code('read_by')} FROM role_notice ORDER BY name`],
  ['papers', 'SELECT sale_id, kind FROM receipt ORDER BY 1, 2'],
]

function ask(raw: Sqlite.Database, when: 'before' | 'after'): Record<string, unknown[]> {
  return Object.fromEntries(
    questions.map(([name, before, after = before]) => [
      name,
      raw
        .prepare(when === 'before' ? before : after)
        .raw()
        .all(),
    ]),
  )
}

let raw: Sqlite.Database
let before: Record<string, unknown[]>

beforeEach(() => {
  raw = shopOfVersion31()
  before = ask(raw, 'before')
  migrate(raw, () => undefined)
})

describe('the file of version 31, brought up to date', () => {
  it('says of every sale, till, movement, return, voucher, order and person what it said before', () => {
    const empty = Object.entries(before).filter(([, rows]) => rows.length === 0)
    expect(empty.map(([name]) => name)).toEqual([])
    const after = ask(raw, 'after')
    for (const [name, rows] of Object.entries(before)) expect(after[name], name).toEqual(rows)
  })

  it('is whole, its books agree and its trail is unbroken', () => {
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(raw.pragma('foreign_key_check')).toEqual([])
    expect(unsoundness(raw)).toEqual([])
    const chain = verifyChain(connect(raw), 0, 10_000)
    expect(chain).toMatchObject({ done: true, breaks: [] })
    expect(chain.checked).toBeGreaterThan(10)
  })

  it('an entry of before put in somebody else’s name still shows', () => {
    raw.exec(`UPDATE audit_entry SET operator_id = (SELECT id FROM operator WHERE code = '10') WHERE id = 3`)
    expect(verifyChain(connect(raw), 0, 10_000).breaks).toMatchObject([{ kind: 'changed', id: 3 }])
  })

  it('tenders have the state their sale gives them, and what was in columns of their kind', () => {
    const tenders = raw
      .prepare(
        'SELECT sale.state, kind, sale_tender.state, detail FROM sale_tender JOIN sale ON sale.id = sale_id',
      )
      .raw()
      .all() as [string, string, string, string][]
    const states = new Set(
      tenders.map(([sale, kind, state]) => `${sale} ${kind === 'pix' ? kind : 'other'} ${state}`),
    )
    expect([...states].sort()).toEqual([
      'cancelled other undone',
      'finished other confirmed',
      'finished pix confirmed',
      'paying other approved',
      'paying pix asked',
      'voided other refunded',
    ])
    const ofKind = (wanted: string) =>
      tenders.filter(([, kind]) => kind === wanted).map(([, , , detail]) => JSON.parse(detail) as unknown)
    expect(ofKind('cash')).toContainEqual({})
    expect(ofKind('credit-card')).toEqual([{ installments: 3, brand: 'Elo', nsu: '123456' }])
    expect(ofKind('debit-card')).toContainEqual({ brand: 'Visa', nsu: '777' })
    expect(ofKind('store-credit')).toEqual([{ installments: 2, firstDueOn: '2026-04-10' }])
    expect(ofKind('exchange-voucher')).toEqual([{ code: expect.stringMatching(/^\d{13}$/) as string }])
    expect(ofKind('pix')).toContainEqual({
      txid: expect.any(String) as string,
      payload: expect.any(String) as string,
      receivedAt: expect.any(Number) as number,
      saleTotal: 3200,
    })
  })

  it('the program reads its sales, rules, scoring and orders', () => {
    const db = connect(raw)
    const terminal = terminalIdSchema.parse(1)
    expect(currentSale(db, terminal)?.tenders.map(({ kind, state }) => [kind, state])).toEqual([
      ['debit-card', 'approved'],
      ['pix', 'asked'],
    ])
    expect(parkedSales(db, terminal)[0]?.benefits).toMatchObject([
      { label: 'Bônus', value: { kind: 'amount', amount: 100 } },
    ])
    for (const id of raw.prepare('SELECT id FROM sale').pluck().all())
      expect(findSale(db, saleIdSchema.parse(id))?.id).toBe(id)
    expect(priceRules(db).map(({ rule }) => rule.label)).toEqual(['Sapatos', 'Da casa', 'Tudo'])
    expect(pointsTable(db, 'juntos-somos-mais', branchIdSchema.parse(1))).toEqual({
      scoring: 'quantity',
      brands: [{ brandId: 1, factor: 2500 }],
    })
    expect(raw.prepare('SELECT DISTINCT terminal_id FROM sales_order').pluck().all()).toEqual([1])
    expect(raw.prepare('SELECT kind, scope_id, above FROM number_floor').raw().all()).toEqual([
      ['customer', 0, 70],
      ['order', 1, 40],
      ['order', 2, 40],
    ])
  })

  it('a copy of the same file brought up to date once more gives everything the same uids', () => {
    const again = shopOfVersion31()
    migrate(again, () => undefined)
    const uids = `SELECT uid FROM branch UNION ALL SELECT uid FROM terminal UNION ALL SELECT uid FROM product
      UNION ALL SELECT uid FROM brand UNION ALL SELECT uid FROM family UNION ALL SELECT uid FROM price_rule
      UNION ALL SELECT id FROM operator`
    const made = raw.prepare(uids).pluck().all() as string[]
    expect(again.prepare(uids).pluck().all()).toEqual(made)
    expect(new Set(made).size).toBe(made.length)
    for (const uid of made)
      expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
