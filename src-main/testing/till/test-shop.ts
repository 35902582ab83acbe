import {
  brandIdSchema,
  branchIdSchema,
  customerIdSchema,
  familyIdSchema,
  operatorIdSchema,
  productIdSchema,
  terminalIdSchema,
  type CustomerId,
  type FamilyId,
} from '#shared/kernel/ids'
import { units } from '#shared/kernel/money/quantity'
import type { Operator } from '#shared/store/access/operator'
import { moveStock } from '../../goods/stock/move-stock'
import type { Database, WriteDb } from '../../platform/database/connection'
import { writeParameter } from '../../store/settings/parameter-rows'

/** A small shop with what the tests speak of: prices from the product's promises, one operator of each role. */
export const branchId = branchIdSchema.parse(1)
export const terminalId = terminalIdSchema.parse(1)
export const otherTerminalId = terminalIdSchema.parse(2)

/** Everybody's PIN, and its hash at the tests' cost (cheap-pin-cost). */
export const pin = '482716'
export const pinHash = 'scrypt$uoP64F6YFNSI2rCLjrg8sA==$e6g59r8tYj1yNOTnmRI/Bk6lLAW79zOvzuAbC+0ks90='

/** The uid of a row of a table the tests fill by hand. */
export const testUid = (table: number, row: number): string =>
  `0189000${table}-0000-7000-8000-${String(row).padStart(12, '0')}`

const person = (row: number) => operatorIdSchema.parse(testUid(1, row))

export const operators = {
  cashier: { id: person(1), code: '10', name: 'Ana Caixa', role: 'cashier' },
  supervisor: { id: person(2), code: '20', name: 'Sérgio Supervisor', role: 'supervisor' },
  manager: { id: person(3), code: '30', name: 'Gilda Gerente', role: 'manager' },
  otherCashier: { id: person(4), code: '11', name: 'Bia Caixa', role: 'cashier' },
} as const satisfies Record<string, Operator>

export const families = { clothing: familyIdSchema.parse(1), shoes: familyIdSchema.parse(2) }
export const brands = { own: brandIdSchema.parse(1) }

interface TestProduct {
  readonly id: ReturnType<typeof productIdSchema.parse>
  readonly code: string
  readonly barcode: string | null
  readonly description: string
  readonly familyId: FamilyId
  readonly price: number
  readonly promotional?: number
  readonly unit?: string
  readonly fractional?: boolean
  readonly inactive?: boolean
}

const product = (id: number, rest: Omit<TestProduct, 'id'>): TestProduct => ({
  id: productIdSchema.parse(id),
  ...rest,
})
const { clothing, shoes } = families

/** Prices in cents. */
export const products = {
  shirt: product(1, {
    code: '101',
    barcode: '7891000000014',
    description: 'Camisa',
    familyId: clothing,
    price: 3500,
  }),
  skirt: product(2, {
    code: '102',
    barcode: '7891000000021',
    description: 'Saia',
    familyId: clothing,
    price: 3200,
  }),
  cap: product(3, { code: '103', barcode: null, description: 'Boné', familyId: clothing, price: 1500 }),
  sandal: product(4, { code: '104', barcode: null, description: 'Sandália', familyId: shoes, price: 5000 }),
  sock: product(5, { code: '105', barcode: null, description: 'Meia', familyId: clothing, price: 119 }),
  ribbon: product(6, { code: '106', barcode: null, description: 'Fita', familyId: clothing, price: 230 }),
  coat: product(7, { code: '107', barcode: null, description: 'Casaco', familyId: clothing, price: 82900 }),
  dress: product(8, { code: '108', barcode: null, description: 'Vestido', familyId: clothing, price: 10000 }),
  cheese: product(9, {
    code: '12345',
    barcode: null,
    description: 'Queijo',
    familyId: clothing,
    price: 4990,
    unit: 'KG',
    fractional: true,
  }),
  boot: product(10, {
    code: '110',
    barcode: '87111125',
    description: 'Bota em promoção',
    familyId: shoes,
    price: 20000,
    promotional: 15990,
  }),
  gone: product(11, {
    code: '111',
    barcode: '12345670',
    description: 'Fora de linha',
    familyId: shoes,
    price: 1000,
    inactive: true,
  }),
} as const

const customer = (last: number): CustomerId =>
  customerIdSchema.parse(`01890000-0000-7000-8000-${String(last).padStart(12, '0')}`)

export const customers = { withLimit: customer(1), withoutLimit: customer(2) }
/** What the customer with a limit may owe, in cents. */
export const creditLimit = 20000

/** Stock of every product at the start, in thousandths. */
export const startingStock = units(100)

export function fillTestShop(database: Database): void {
  database.write((db) => {
    db.run(
      `INSERT INTO branch (id, uid, code, name, legal_name, cnpj, address, city, state, phone, pix_key)
       VALUES (1, '${testUid(2, 1)}', '001', 'Loja Centro', 'Loja Centro Ltda', '11222333000181', 'Rua A, 1', 'Recife', 'PE', '(81) 3333-4444',
               '97212482404')`,
    )
    writeParameter(db, 'receipt.footer', 'branch', { branchId, id: null }, 'Volte sempre')
    db.run(
      `INSERT INTO terminal (id, uid, branch_id, name)
       VALUES (1, '${testUid(3, 1)}', 1, 'Caixa 1'), (2, '${testUid(3, 2)}', 1, 'Caixa 2')`,
    )
    for (const { id, code, name, role } of Object.values(operators))
      db.run(
        'INSERT INTO operator (id, code, name, role, pin_hash) VALUES (?, ?, ?, ?, ?)',
        id,
        code,
        name,
        role,
        pinHash,
      )
    db.run(
      `INSERT INTO family (id, uid, name) VALUES (1, '${testUid(4, 1)}', 'Roupas'), (2, '${testUid(4, 2)}', 'Calçados')`,
    )
    db.run(`INSERT INTO brand (id, uid, name) VALUES (1, '${testUid(5, 1)}', 'Própria')`)
    Object.values(products).forEach((one) => insertProduct(db, one))
    insertCustomer(db, customers.withLimit, 1, 'Maria Clara Prado', '40364478829', creditLimit)
    insertCustomer(db, customers.withoutLimit, 2, 'João Batista Reis', null, null)
  })
}

function insertProduct(db: WriteDb, one: TestProduct): void {
  db.run(
    `INSERT INTO product (id, uid, code, description, brand_id, family_id, unit, is_fractional, price_cents,
                          promotional_price_cents, active)
     VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)`,
    one.id,
    testUid(6, one.id),
    one.code,
    one.description,
    one.familyId,
    one.unit ?? 'UN',
    one.fractional ? 1 : 0,
    one.price,
    one.promotional ?? null,
    one.inactive ? 0 : 1,
  )
  if (one.barcode)
    db.run('INSERT INTO product_barcode (barcode, product_id) VALUES (?, ?)', one.barcode, one.id)
  moveStock(db, { kind: 'opening', branchId, productId: one.id, quantity: startingStock, at: 0 })
  db.run('INSERT INTO product_search (rowid, words) VALUES (?, ?)', one.id, `${one.description} ${one.code}`)
}

function insertCustomer(
  db: WriteDb,
  id: CustomerId,
  searchId: number,
  name: string,
  taxId: string | null,
  limit: number | null,
): void {
  db.run(
    `INSERT INTO customer (id, code, name, tax_id, credit_limit_cents, registered_at, search_id)
     VALUES (?, ?, ?, ?, ?, 0, ?)`,
    id,
    String(searchId),
    name,
    taxId,
    limit,
    searchId,
  )
  db.run('INSERT INTO customer_search (rowid, name) VALUES (?, ?)', searchId, name)
}
