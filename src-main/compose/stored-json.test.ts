import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import {
  branchIdSchema,
  type BranchId,
  brandIdSchema,
  productIdSchema,
  terminalIdSchema,
  type LineId,
  type ProductId,
} from '#shared/kernel/ids'
import { cents, positiveCentsSchema } from '#shared/kernel/money/cents'
import { cashbackProgram } from '#shared/loyalty/port/program-id'
import type { LoyaltyProgram } from '../loyalty/port/loyalty-program'
import { writePointsTable } from '../loyalty/settings/loyalty-rules'
import { openFile, type Database } from '../platform/database/connection'
import { writeParameter } from '../store/settings/parameter-rows'
import { pinTry, switchOn } from '../testing/loyalty/loyal-till'
import { memoryOperator } from '../testing/loyalty/memory-operator'
import { pointsOperator } from '../testing/loyalty/points-operator'
import { testFolder } from '../testing/platform/test-folder'
import { backOf } from '../testing/till/give-back'
import { newOrderId } from '../testing/till/place-order'
import { cash, payInCash, sell } from '../testing/till/sell'
import { customers, operators, products } from '../testing/till/test-shop'
import { testTill, type TestTill } from '../testing/till/test-till'

/** Added to the numbers this file has for branches, terminals, goods, rules and print jobs: no amount, count or day comes near. */
const FAR = 7_700_000_000_001
/** What a name has in it that says such a number. */
const FAR_DIGITS = String(FAR).slice(0, 9)
const numbered = ['branch', 'terminal', 'brand', 'family', 'product', 'price_rule', 'print_job']

/** Columns in which an object or a list was found at a till that sold, took orders, gave back and cancelled, with programmes. */
const reached = [
  'audit_entry.detail',
  'branch_scale_layout.layouts',
  'loyalty_choice.campaigns',
  'loyalty_participation.quote',
  'loyalty_redemption.request',
  'order_event.detail',
  'order_line.discount',
  'outbox.body',
  'price_rule.action',
  'price_rule.condition',
  'price_rule.scope',
  'print_job.document',
  'receipt.document',
  'return.document',
  'role.levels',
  'role.limits',
  'sale.benefits',
  'sale.discount',
  'sale_line.discount',
  'sale_tender.detail',
  'sales_order.discount',
  'sales_order.plan',
  'setting.value',
]

let database: Database

beforeEach(async () => {
  const folder = testFolder()
  testTill(folder).database.close()
  moveFarAway(join(folder, 'balcao.db'))
  const atOperators = new Map<string, LoyaltyProgram>([
    [
      'crm-bonus',
      memoryOperator(cashbackProgram('crm-bonus'), { now: Date.now, fate: () => 'well' }).program,
    ],
    ['juntos-somos-mais', pointsOperator().program],
  ])
  const till = testTill(folder, terminalIdSchema.parse(1 + FAR), (id) => atOperators.get(id) ?? null)
  database = till.database
  till.signIn('manager')
  const place = { terminal: 1 + FAR, branch: branchIdSchema.parse(1 + FAR) }
  expect(database.get('SELECT id AS terminal, branch_id AS branch FROM terminal ORDER BY id')).toEqual(place)

  database.write((db) =>
    writePointsTable(db, 'juntos-somos-mais', place.branch, {
      scoring: 'value',
      brands: [{ brandId: brandIdSchema.parse(1 + FAR), factor: 1_000 }],
    }),
  )
  database.write((db) => {
    const brand = db.get<{ uid: string }>('SELECT uid FROM brand')?.uid
    db.insert('price_rule', {
      id: 2 + FAR,
      uid: randomUUID(),
      name: 'Oferta',
      condition: JSON.stringify({ kind: 'brand', brand }),
      action: JSON.stringify({ kind: 'rate-off', rate: 10_000 }),
      starts_at: 0,
      ends_at: 9_000_000_000_000,
      scope: JSON.stringify({ branches: [branchUid()] }),
      stacking: 'combinable',
      sort_order: 0,
      floor_cents: null,
      usage_limit: null,
    })
  })
  const { branches } = await till.must('catalog.scale-layouts', {})
  for (const { id, layouts } of branches)
    await till.must('catalog.save-scale-layouts', {
      branchId: id,
      layouts: layouts.map((layout) => ({ ...layout, value: 'price', decimals: 2 })),
    })
  await till.must('loyalty-settings.save', {
    program: 'juntos-somos-mais',
    branchId: place.branch,
    values: {},
    secrets: { clientSecret: 'segredo' },
    parameters: [],
  })
  await till.must('settings.set-parameter', {
    key: 'loyalty.uses-points',
    scope: 'branch',
    terminalId: terminalIdSchema.parse(1 + FAR),
    value: true,
  })
  await till.must('till.open', { float: cents(100_000) })
  const discount = {
    value: { kind: 'amount' as const, amount: positiveCentsSchema.parse(100) },
    reason: 'avaria',
  }
  const orderId = newOrderId()
  const { lines } = await till.must('order.scan', { orderId, code: products.shirt.code })
  await till.must('order.set-customer', { orderId, customerId: customers.withLimit })
  await till.must('order.discount-line', { orderId, lineId: first(lines), discount })
  await till.must('order.discount-order', { orderId, discount })
  await till.must('order.copy', { orderId, copyId: newOrderId() })
  await till.must('order.place', { orderId, plan: { kind: 'credit-card', installments: 2 } })
  const { sale: received } = await till.must('order.receive', { orderId })
  await till.must('payment.add-tender', { saleId: received.id, tender: cash(10_000) })
  await till.must('sale.finish', { saleId: received.id })

  const sale = await sell(till, [away(products.dress), 2])
  await till.must('sale.set-customer', { customerId: customers.withLimit })
  await till.must('sale.set-salesperson', { lineId: null, salespersonId: operators.cashier.id })
  await till.must('sale.discount-line', { saleId: sale.id, lineId: first(sale.lines), discount })
  await till.must('sale.discount-sale', { saleId: sale.id, discount })
  await payInCash(till, sale.id, 20_000)
  await till.must('returns.return', await backOf(till, sale.id, 1))
  const other = await sell(till, [away(products.cap), 1])
  await payInCash(till, other.id, 10_000)
  await till.must('sale.void', { saleId: other.id, reason: 'cliente desistiu' })
  await soldWithProgrammes(till, place.branch)
  await till.must('till.cash-drop', {
    id: randomUUID(),
    amount: positiveCentsSchema.parse(1_000),
    reason: 'cofre',
  })
  await till.must('till.count-sheet', {})
})

/** A dress, partly for cashback and with points for the customer, whose operators were told and answered. */
async function soldWithProgrammes(till: TestTill, branchId: BranchId): Promise<void> {
  const customerId = customers.withLimit
  till.database.write((db) => {
    writeParameter(db, 'loyalty.cashback', 'branch', { branchId, id: null }, 'crm-bonus')
    switchOn(db, 'crm-bonus')
    switchOn(db, 'juntos-somos-mais')
    db.run("UPDATE customer SET mobile = '11987654321' WHERE id = ?", customerId)
  })
  await till.must('sale.set-customer', { customerId })
  const { id: saleId } = await sell(till, [away(products.dress), 1])
  await till.must('loyalty.send-pin', { saleId, mobile: null })
  await till.must('loyalty.answer-pin', { saleId, ...pinTry('1234') })
  await till.must('loyalty.quote', { saleId })
  await till.must('loyalty.use', { saleId, amount: cents(3_000) })
  const taxId = cpfSchema.parse('40364478829')
  await till.must('loyalty.set-scorer', { subject: { kind: 'sale', saleId }, taxId })
  await till.must('sale.start-payment', { saleId })
  await till.must('payment.add-tender', { saleId, tender: cash(7_000) })
  await till.must('sale.finish', { saleId })
  await till.must('loyalty.campaigns', { saleId })
  await till.must('loyalty.choose-campaign', { saleId, campaignId: 'C1' })
  await till.loyalty.outbox.runDue()
}

function first(lines: readonly { readonly id: LineId }[]): LineId {
  const [line] = lines
  if (!line) throw new Error('There is a line')
  return line.id
}

const away = <Product extends { readonly id: ProductId }>(product: Product): Product => ({
  ...product,
  id: productIdSchema.parse(product.id + FAR),
})

/** Gives rows the numbers they might have in another file. */
function moveFarAway(path: string): void {
  const raw = openFile(path)
  raw.pragma('foreign_keys = OFF')
  const tables = raw
    .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")
    .pluck()
  for (const table of tables.all() as string[]) {
    const keys = raw.prepare(
      `SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" IN (SELECT value FROM json_each(?))`,
    )
    const columns = keys.pluck().all(table, JSON.stringify(numbered)) as string[]
    if (numbered.includes(table)) columns.push('id')
    for (const column of new Set(columns))
      raw.exec(`UPDATE "${table}" SET "${column}" = "${column}" + ${FAR}`)
  }
  raw.exec(`UPDATE parameter_value SET scope_id = scope_id + ${FAR} WHERE scope <> 'company'`)
  raw.exec(
    `INSERT INTO sqlite_sequence (name, seq) SELECT 'print_job', ${FAR} WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'print_job')`,
  )
  raw.close()
}

/** Every text column with what is in it, as far as it is JSON. */
function storedJson(): Map<string, unknown[]> {
  const columns = database.all<{ table: string; name: string }>(
    `SELECT list.name AS "table", info.name FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info
     WHERE list.type = 'table' AND list.schema = 'main' AND info.type = 'TEXT'`,
  )
  const found = new Map<string, unknown[]>()
  for (const { table, name } of columns) {
    const rows = database.all<{ json: string }>(
      `SELECT "${name}" AS json FROM "${table}" WHERE "${name}" GLOB '[[{]*' AND json_valid("${name}")`,
    )
    if (rows.length > 0)
      found.set(
        `${table}.${name}`,
        rows.map(({ json }) => JSON.parse(json) as unknown),
      )
  }
  return found
}

/** The numbers of rows of this file in a value, each by the way to it. */
function localNumbers(value: unknown, at: string): string[] {
  if (typeof value === 'number') return value >= FAR ? [`${at}: ${value}`] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => localNumbers(inner, `${at}.${key}`))
}

it('JSON is stored where it is known to be, and something is in each', () => {
  expect([...storedJson().keys()].toSorted()).toEqual(reached)
})

it('no number of a row of this file stands in any: elsewhere it would be another row', () => {
  const found = [...storedJson()].flatMap(([column, values]) =>
    values.flatMap((value) => localNumbers(value, column)),
  )
  expect(found).toEqual([])
})

it('nor in the key of a setting, nor in the name of a secret', () => {
  const keys = database
    .all<{ key: string }>('SELECT key FROM setting UNION ALL SELECT name FROM secret')
    .map(({ key }) => key)
  expect(keys).not.toEqual([])
  expect(keys.filter((key) => key.includes(FAR_DIGITS))).toEqual([])
  expect(keys).toContain(`points-table:juntos-somos-mais:${branchUid()}`)
  expect(keys).toContain(`juntos-somos-mais/${branchUid()}/clientSecret`)
})

function branchUid(): string {
  return database.get<{ uid: string }>('SELECT uid FROM branch WHERE id = ?', 1 + FAR)?.uid ?? ''
}

it('a number of a row is found, however deep', () => {
  expect(localNumbers({ lines: [{ productId: 3 + FAR, count: 3 }] }, 'x')).toEqual([
    `x.lines.0.productId: ${3 + FAR}`,
  ])
})
