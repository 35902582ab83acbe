import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findCustomers } from '#main/customers/customer/find-customers'
import { findProducts } from '#main/goods/catalog/find-products'
import { resolveCode } from '#main/goods/catalog/resolve-code'
import { rulesInForce } from '#main/goods/pricing/rules-in-force'
import { saleFigures } from '#main/goods/pricing/sale-figures'
import { connect, type Database } from '#main/platform/database/connection'
import { ledgerDifferences } from '#main/rewards/stored-value/ledger-differences'
import { documentAsItStands } from '#main/selling/document/sale-document'
import { findOrder } from '#main/selling/order/order-rows'
import { pinMatches } from '#main/store/access/pin'
import { auditHash } from '#main/store/audit/audit-hash'
import { openDatabase } from '#main/store/backup/open-database'
import { testFolder } from '#main/testing/platform/test-folder'
import { parseMobile } from '#shared/customers/customer/mobile'
import { parseTaxId } from '#shared/customers/customer/tax-id'
import { isValidEan } from '#shared/goods/catalog/ean'
import { priceSale } from '#shared/goods/pricing/price-sale'
import { branchIdSchema, type BranchId, type OrderId, type SaleId } from '#shared/kernel/ids'
import { ONE_UNIT } from '#shared/kernel/money/quantity'
import { samples } from './samples'
import { seedShop } from './seed-shop'

const size = { products: 2200, customers: 320, sales: 450, orders: 60 }
const now = Date.UTC(2026, 2, 14, 15)
const at = now
const here = { branchId: 1 as BranchId, at }
const root = testFolder(afterAll)
let db: Database

// Filling takes a second or two alone, more beside other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

beforeAll(async () => {
  db = connect(new Sqlite(await seedShop(join(root, 'one'), size, { now })))
})
afterAll(() => db.close())

function column<T>(sql: string): T[] {
  return db.raw.prepare(sql).pluck().all() as T[]
}
function figure(sql: string): number {
  return column<number>(sql)[0] ?? NaN
}

describe('the file', () => {
  it('is whole, keeps its references and opens in the app', () => {
    expect(db.raw.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.raw.pragma('foreign_key_check')).toEqual([])
    const opened = openDatabase(db.path, join(root, 'no-backups'), now)
    expect(opened.ok).toBe(true)
    if (opened.ok) opened.value.close()
  })

  it('is the same for the same sizes and day, whatever the hour', async () => {
    const twin = await seedShop(join(root, 'twin'), size, { now: now + 3_600_000 })
    expect(dump(twin)).toBe(dump(db.path))
  })

  it('never replaces a shop, nor leaves half a one behind', async () => {
    const folder = join(root, 'taken')
    await seedShop(folder, { products: 1, customers: 0, sales: 0 }, { now })
    const before = dump(join(folder, 'balcao.db'))
    await expect(seedShop(folder, size, { now })).rejects.toThrow('already')
    expect(dump(join(folder, 'balcao.db'))).toBe(before)

    const broken = join(root, 'broken')
    await expect(seedShop(broken, { products: 0, customers: 0, sales: 1 }, { now })).rejects.toThrow()
    expect(readdirSync(broken)).toEqual([])
  })

  it('throws away what an interrupted filling left', async () => {
    const folder = join(root, 'interrupted')
    await seedShop(folder, { products: 1, customers: 0, sales: 0 }, { now })
    rmSync(join(folder, 'balcao.db'))
    writeFileSync(join(folder, 'balcao.db.filling'), 'half a shop')
    await seedShop(folder, { products: 1, customers: 0, sales: 0 }, { now })
    expect(existsSync(join(folder, 'balcao.db.filling'))).toBe(false)
  })
})

describe('products', () => {
  it('are as many as asked, over twelve families and forty brands', () => {
    expect(figure('SELECT count(*) FROM product')).toBe(size.products)
    expect(figure('SELECT count(DISTINCT family_id) FROM product')).toBe(12)
    expect(figure('SELECT count(DISTINCT brand_id) FROM product')).toBe(40)
    expect(figure('SELECT count(*) FROM product_stock')).toBe(size.products * 2)
    expect(figure('SELECT count(*) FROM product_cost')).toBeGreaterThan(size.products)
    expect(figure('SELECT count(*) FROM sale_line WHERE unit_cost_cents < unit_price_cents')).toBeGreaterThan(
      9,
    )
  })

  it('have valid barcodes; some two, some none, one an EAN-8', () => {
    const barcodes = column<string>('SELECT barcode FROM product_barcode')
    expect(barcodes.filter((barcode) => !isValidEan(barcode))).toEqual([])
    expect(barcodes.filter((barcode) => barcode.length === 8)).toEqual([samples.ean8.barcode])
    const perProduct =
      'SELECT (SELECT count(*) FROM product_barcode WHERE product_id = product.id) AS n FROM product'
    expect(figure(`SELECT count(*) FROM (${perProduct}) WHERE n = 2`)).toBeGreaterThan(50)
    expect(figure(`SELECT count(*) FROM (${perProduct}) WHERE n = 0`)).toBeGreaterThan(10)
  })

  it('have promotions past, in force and to come, always below the price', () => {
    const count = (where: string) => figure(`SELECT count(*) FROM product WHERE ${where}`)
    expect(count('promotional_price_cents >= price_cents')).toBe(0)
    expect(count(`promotion_ends_at < ${at}`)).toBeGreaterThan(10)
    expect(count(`promotion_starts_at > ${at}`)).toBeGreaterThan(10)
    expect(
      count(`promotion_starts_at <= ${at} AND coalesce(promotion_ends_at, 9e15) > ${at}`),
    ).toBeGreaterThan(50)
    expect(count('classification IS NULL')).toBeGreaterThan(20)
  })

  it('are found by any word, without accents', () => {
    const found = (text: string) => findProducts(db, { text, limit: 500 }, here).products
    expect(found('cafe torrado graos').map(({ code }) => code)).toContain(samples.byWeight.code)
    for (const text of ['calca', 'pao', 'algodao', 'maca', 'jacaranda', 'emporio'])
      expect(found(text), text).not.toEqual([])
    expect(figure('SELECT count(*) FROM product_search')).toBe(size.products)
  })
})

describe('the survey', () => {
  it('was answered, skipped and not asked often enough for a chart, and is asked by nobody now', () => {
    const states = (state: string) => figure(`SELECT count(*) FROM survey_response WHERE state = '${state}'`)
    expect(states('answered')).toBeGreaterThan(100)
    expect(states('skipped')).toBeGreaterThan(50)
    expect(figure('SELECT count(*) FROM survey_answer')).toBe(2 * states('answered'))
    expect(figure('SELECT count(DISTINCT choice) FROM survey_answer')).toBe(4)
    expect(column('SELECT survey_uid FROM survey_launch ORDER BY at DESC LIMIT 2')).toEqual([null, null])
  })
})

describe('samples', () => {
  const resolve = (code: string) => {
    const resolved = resolveCode(db, code, { at, branchId: branchIdSchema.parse(1) })
    return resolved.ok ? resolved.value : undefined
  }

  it('are sold as they say', () => {
    const { plain, second, promotion, twoBarcodes, ean8, upcA, noBarcode, withoutClassification } = samples
    for (const sample of [plain, second, ean8, upcA, withoutClassification]) {
      expect(resolve(sample.barcode)?.product).toMatchObject({ code: sample.code, price: sample.price })
    }
    expect(resolve(upcA.scanned)?.product.code).toBe(upcA.code)
    expect(resolve(noBarcode.code)?.product).toMatchObject({ description: noBarcode.description })
    expect(twoBarcodes.barcodes.map((barcode) => resolve(barcode)?.product.code)).toEqual([
      twoBarcodes.code,
      twoBarcodes.code,
    ])
    expect(resolve(promotion.barcode)?.product.promotionalPrice).toBe(promotion.promotionalPrice)
    expect(resolve(plain.barcode)?.product.promotionalPrice).toBeNull()
  })

  it('include one by weight, read from its label', () => {
    const { weightLabel, code } = samples.byWeight
    const weighed = resolve(weightLabel.barcode)
    expect(weighed?.carried?.quantity).toBe(weightLabel.quantity)
    expect(weighed?.product).toMatchObject({ code, unit: 'KG', fractional: true })
    expect(weighed && totalOf(weighed)).toBe(weightLabel.total)
  })

  it('include one under a price rule in force', () => {
    const resolved = resolve(samples.underRule.barcode)
    expect(resolved && totalOf(resolved)).toBe(samples.underRule.priceAfterRule)
    expect(rulesInForce(db, { ...here, at, customerId: null }).map(({ label }) => label)).toContain(
      samples.underRule.ruleName,
    )
  })

  it('include people who can sign in and customers who can be found', async () => {
    for (const { code, pin } of Object.values(samples.operators)) {
      const hash = column<string>(`SELECT pin_hash FROM operator WHERE code = '${code}'`)[0] ?? ''
      expect(await pinMatches(pin, hash)).toBe(true)
    }
    for (const { name, taxId } of Object.values(samples.customers)) {
      expect(findCustomers(db, taxId).customers.map((one) => one.name)).toEqual([name])
      expect(findCustomers(db, name).customers.map((one) => one.name)).toContain(name)
    }
  })

  function totalOf({ product, carried }: NonNullable<ReturnType<typeof resolve>>) {
    const { price: unitPrice, promotionalPrice, familyId, brandId } = product
    const { quantity, labelPrice } = carried ?? { quantity: ONE_UNIT, labelPrice: null }
    const line = { id: '' as never, quantity, labelPrice, unitPrice, promotionalPrice, familyId, brandId }
    const rules = rulesInForce(db, { ...here, at, customerId: null })
    return priceSale({ lines: [{ ...line, discount: null }], discount: null, rules }).total
  }
})

describe('customers', () => {
  it('have valid documents and mobiles, and some lack them', () => {
    expect(figure('SELECT count(*) FROM customer')).toBe(size.customers)
    const documents = column<string>('SELECT tax_id FROM customer WHERE tax_id IS NOT NULL')
    expect(documents.filter((document) => parseTaxId(document)?.value !== document)).toEqual([])
    expect(documents.filter((document) => document.length === 14).length).toBeGreaterThan(2)
    const mobiles = column<string>('SELECT mobile FROM customer WHERE mobile IS NOT NULL')
    expect(mobiles.filter((mobile) => parseMobile(mobile) !== mobile)).toEqual([])
    for (const missing of ['tax_id', 'mobile', 'note', 'credit_limit_cents', 'loyalty_card'])
      expect(figure(`SELECT count(*) FROM customer WHERE ${missing} IS NULL`), missing).toBeGreaterThan(5)
  })

  it('shop in branches with valid documents', () => {
    const documents = column<string>('SELECT cnpj FROM branch')
    expect(documents.map((document) => parseTaxId(document)?.kind)).toEqual(['cnpj', 'cnpj'])
  })
})

describe('past sales', () => {
  const none = (sql: string) => expect(db.all(sql), sql).toEqual([])

  it('are as many as asked, numbered without a gap, each terminal ready for the next', () => {
    expect(figure("SELECT count(*) FROM sale WHERE state = 'finished'")).toBe(size.sales)
    none(
      'SELECT terminal_id FROM sale GROUP BY terminal_id HAVING max(number) <> count(*) OR min(number) <> 1',
    )
    none(
      `SELECT id FROM terminal WHERE next_sale_number <>
         1 + (SELECT count(*) FROM sale WHERE terminal_id = terminal.id)`,
    )
    none(
      `SELECT a.id FROM sale a JOIN sale b ON b.terminal_id = a.terminal_id AND b.number = a.number + 1
       WHERE b.finished_at <= a.finished_at`,
    )
    expect(figure('SELECT max(finished_at) FROM sale')).toBeLessThan(now)
  })

  it('sold two gift cards that are still whole', () => {
    expect(
      db.all("SELECT code, balance AS worth FROM value_account WHERE kind = 'gift-card' ORDER BY code"),
    ).toEqual(samples.giftCards)
    expect(ledgerDifferences(db)).toEqual([])
  })

  it('agree to the cent: adjustments with lines, lines with sales, tenders and change with totals', () => {
    none(
      `SELECT id FROM sale_line WHERE gross_cents + coalesce(
         (SELECT sum(amount_cents) FROM sale_adjustment WHERE line_id = sale_line.id), 0) IS NOT net_cents`,
    )
    none(
      `SELECT id FROM sale WHERE total_cents IS NOT (SELECT sum(net_cents) FROM sale_line WHERE sale_id = sale.id)
         OR gross_cents IS NOT (SELECT sum(gross_cents) FROM sale_line WHERE sale_id = sale.id)`,
    )
    none(
      `SELECT id FROM sale WHERE total_cents + loaded_cents + change_cents IS NOT
         (SELECT sum(amount_cents) FROM sale_tender WHERE sale_id = sale.id)`,
    )
    none(
      `SELECT sale_tender.id FROM sale_tender WHERE kind = 'store-credit' AND amount_cents IS NOT
         (SELECT sum(amount_cents) FROM receivable WHERE tender_id = sale_tender.id)`,
    )
    expect(figure('SELECT count(*) FROM sale_adjustment')).toBeGreaterThan(20)
    expect(figure('SELECT count(DISTINCT kind) FROM sale_tender')).toBe(5)
  })

  it('owe what was not received, and some of it late', () => {
    none(
      `SELECT id FROM receivable WHERE tender_id IS NOT NULL AND received_cents IS NOT (SELECT coalesce(sum(principal_cents), 0)
         FROM receiving_line WHERE receivable_id = receivable.id)`,
    )
    none(
      `SELECT id FROM receiving WHERE total_cents IS NOT
         (SELECT sum(amount_cents) FROM receiving_tender WHERE receiving_id = receiving.id)`,
    )
    expect(figure('SELECT count(*) FROM receivable WHERE tender_id IS NULL AND received_cents > 0')).toBe(8)
    expect(figure('SELECT count(*) FROM receivable WHERE tender_id IS NULL AND open_cents > 0')).toBe(16)
  })

  it('moved the cash and the stock they sold', () => {
    none(
      `SELECT sale.id FROM sale WHERE coalesce((SELECT sum(amount_cents) FROM sale_tender
           WHERE sale_id = sale.id AND kind = 'cash'), 0) - change_cents
         IS NOT coalesce((SELECT sum(amount_cents) FROM cash_movement WHERE sale_id = sale.id), 0)`,
    )
    none(
      `SELECT id FROM till_session WHERE closed_at IS NULL OR expected_cash_cents IS NOT
         (SELECT sum(amount_cents) FROM cash_movement WHERE till_session_id = till_session.id)`,
    )
    none(
      `SELECT id FROM sale_line WHERE quantity_thousandths IS NOT
         (SELECT 0 - quantity_thousandths FROM stock_movement WHERE line_id = sale_line.id)`,
    )
  })

  it('keep their receipt, and the openings and closings an unbroken audit', () => {
    const totals = db.all<{ id: SaleId; total: number }>('SELECT id, total_cents AS total FROM sale')
    for (const { id } of totals) expect(documentAsItStands(db, id, [])?.kind).toBe('sale')
    let last = ''
    const entries = db.all<Parameters<typeof auditHash>[1] & { hash: string }>(
      `SELECT at, terminal_id AS terminalId, operator_id AS operatorId, approver_id AS approverId, action,
              sale_id AS saleId, detail, hash FROM audit_entry ORDER BY id`,
    )
    expect(entries.length).toBe(2 * figure('SELECT count(*) FROM till_session'))
    for (const { hash, ...entry } of entries) {
      expect(auditHash(last, entry)).toBe(hash)
      last = hash
    }
  })
})

/** A hash over every row of every table. */
function dump(path: string): string {
  const raw = new Sqlite(path, { readonly: true })
  const tables = raw
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name")
    .pluck()
    .all() as string[]
  const hash = createHash('sha256')
  for (const table of tables)
    for (const row of raw.prepare(`SELECT * FROM "${table}"`).raw().iterate())
      hash.update(JSON.stringify(row))
  raw.close()
  return hash.digest('hex')
}

it('orders are numbered without a gap, and their totals are what the app computes', () => {
  const rows = db.all<{ id: OrderId; number: number; total: number }>(
    'SELECT id, number, total_cents AS total FROM sales_order ORDER BY number',
  )
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: size.orders }, (_, index) => index + 1),
  )
  for (const { id, total } of rows) {
    const order = findOrder(db, here.branchId, id)
    expect(order && saleFigures(db, order).total).toBe(total)
  }
})
