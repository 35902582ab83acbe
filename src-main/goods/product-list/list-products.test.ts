import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  productOrders,
  type ListCursor,
  type ListedProduct,
  type ProductSort,
} from '#shared/goods/product-list/listed-product'
import { noProductFilter, type ProductFilter } from '#shared/goods/product-list/product-filter'
import type { WriteDb } from '../../platform/database/connection'
import { branchId, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { listProducts, type ListPage } from './list-products'
import { atLeisure, besideSelling, type Effort, type ListQuestion } from './list-question'

let till: TestTill

beforeEach(() => {
  till = testTill()
  // The shop's own products make room for those of each test.
  till.database.raw.pragma('foreign_keys = OFF')
})

const place = { branchId, at: Date.parse('2026-11-14T15:00:00Z') }
const all = { ...noProductFilter, active: null }
const byCode: ProductSort = { by: 'code', descending: false }

/** As the handler asks: what one effort does not reach, another does. */
function page(question: Partial<ListQuestion>, effort: Effort = besideSelling): ListPage {
  const asked = { filter: all, sort: byCode, after: null, limit: 1000, ...question }
  const found =
    listProducts(till.database, asked, place, effort) ??
    listProducts(till.database, asked, place, { ...atLeisure, going: '1' })
  if (!found) throw new Error('Whoever has time finds all')
  return found
}

const codes = (products: readonly ListedProduct[]) => products.map(({ code }) => code)

interface Made {
  readonly family: number | null
  readonly brand: number | null
  readonly description: string
  readonly price: number
  /** Null where nobody ever counted it. */
  readonly stock: number | null
  readonly active: boolean
  readonly barcode: boolean
}

const first = 1000

function put(db: WriteDb, index: number, one: Made): void {
  const id = first + index
  db.insert('product', {
    id,
    uid: testUid(7, id),
    code: `T${id}`,
    description: one.description,
    family_id: one.family,
    brand_id: one.brand,
    price_cents: one.price,
    active: Number(one.active),
  })
  if (one.barcode) db.insert('product_barcode', { barcode: `B${id}`, product_id: id })
  if (one.stock !== null)
    db.insert('product_stock', { branch_id: branchId, product_id: id, quantity_thousandths: one.stock })
  db.run('INSERT INTO product_search (rowid, words) VALUES (?, ?)', id, one.description)
}

function empty(db: WriteDb): void {
  db.run('DELETE FROM product_barcode')
  db.run('DELETE FROM product_stock')
  db.run('DELETE FROM product_search')
  db.run('DELETE FROM product')
}

const descriptions = ['Água com gás', 'agua sem gás', 'Azeite', 'Óleo', 'Zíper', '3 em 1']

const made: fc.Arbitrary<Made> = fc.record({
  family: fc.constantFrom(1, 2, null),
  brand: fc.constantFrom(1, null),
  description: fc.constantFrom(...descriptions),
  price: fc.constantFrom(0, 100, 250),
  stock: fc.constantFrom(null, -2000, 0, 1000, 5000),
  active: fc.boolean(),
  barcode: fc.boolean(),
})

const filters: fc.Arbitrary<ProductFilter> = fc.record({
  text: fc.constantFrom('', 'agua', 'az', 'nada', '%'),
  family: fc.constantFrom(null, testUid(4, 1)),
  brand: fc.constant(null),
  active: fc.constantFrom(null, true, false),
  barcode: fc.constantFrom(null, true, false),
  price: fc.constantFrom(null, true, false),
})

const sorts = fc.record({ by: fc.constantFrom(...productOrders), descending: fc.boolean() })

const efforts = fc.constantFrom<Effort>(
  besideSelling,
  { sorts: 0, looks: 100, wordLooks: 100, going: '1' },
  { sorts: 0, looks: 5, wordLooks: 5, going: '1' },
  { sorts: 2, looks: 8, wordLooks: 8, going: '1' },
  { sorts: 4, looks: 100, wordLooks: 100, going: '1' },
)

function isFound(one: Made, filter: ProductFilter, family: string | null): boolean {
  const words = one.description.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ')
  return (
    (filter.text === '' || words.some((word) => word.startsWith(filter.text))) &&
    (filter.family === null || filter.family === family) &&
    (filter.active === null || filter.active === one.active) &&
    (filter.barcode === null || filter.barcode === one.barcode) &&
    (filter.price === null || filter.price === one.price > 0)
  )
}

describe('the list of products', () => {
  it('is whole and tells nothing twice while other products come, go and change between its pages', () => {
    const familyUids = new Map(
      till.database
        .all<{ id: number; uid: string }>('SELECT id, uid FROM family')
        .map(({ id, uid }) => [id, uid]),
    )
    const familyUid = familyUids.get(1) ?? null
    fc.assert(
      fc.property(
        fc.array(made, { maxLength: 25 }),
        fc.array(made, { maxLength: 12 }),
        filters,
        sorts,
        efforts,
        fc.integer({ min: 1, max: 5 }),
        (staying, moving, asked, sort, effort, limit) => {
          const filter = { ...asked, family: asked.family === null ? null : familyUid }
          till.database.write((db) => {
            empty(db)
            staying.forEach((one, index) => put(db, index * 2, one))
          })
          const seen: number[] = []
          let after: ListCursor | null = null
          let turn = 0
          do {
            const { products, next } = page({ filter, sort, after, limit }, effort)
            seen.push(...products.map(({ id }) => id))
            after = next
            const newcomer = moving[turn]
            if (newcomer !== undefined && after !== null)
              till.database.write((db) => {
                if (turn > 0) db.update('product', first + turn * 2 - 1, { price_cents: 999, brand_id: null })
                put(db, turn * 2 + 1, newcomer)
              })
            turn++
          } while (after !== null && turn < 500)
          expect(after).toBeNull()
          const stayed = seen.filter((id) => id % 2 === 0)
          const expected = staying.flatMap((one, index) =>
            isFound(one, filter, one.family === null ? null : (familyUids.get(one.family) ?? null))
              ? [first + index * 2]
              : [],
          )
          expect(new Set(stayed)).toEqual(new Set(expected))
          expect(new Set(stayed).size).toBe(stayed.length)
          expect(stayed).toEqual(sorted(staying, expected, sort))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('sorts as people do: accents and case do not count, and who is in no family comes last', () => {
    till.database.write((db) => {
      empty(db)
      put(db, 0, { ...plain, description: 'Zíper', family: null })
      put(db, 1, { ...plain, description: 'Óleo', family: 2 })
      put(db, 2, { ...plain, description: 'azeite', family: 1 })
      put(db, 3, { ...plain, description: 'ÁGUA', family: 2 })
      put(db, 4, { ...plain, description: 'PÃO', family: 1 })
    })
    const { products } = page({ sort: { by: 'description', descending: false } })
    expect(products.map(({ description }) => description)).toEqual(['ÁGUA', 'azeite', 'Óleo', 'PÃO', 'Zíper'])
    const families = page({ sort: { by: 'family', descending: false } }).products.map(({ family }) => family)
    expect(families.at(-1)).toBeNull()
    expect(families.slice(0, -1)).toEqual(
      families
        .slice(0, -1)
        .flatMap((name) => name ?? [])
        .toSorted((one, other) => one.localeCompare(other, 'pt-BR')),
    )
  })

  it('finds a product by its whole barcode, one that is no longer sold among them', () => {
    till.database.write((db) => {
      empty(db)
      put(db, 0, { ...plain, active: false, barcode: true })
      put(db, 1, plain)
      db.insert('product_barcode', { barcode: '7891000100103', product_id: first })
    })
    expect(
      codes(page({ filter: { ...noProductFilter, active: null, text: '7891000100103' } }).products),
    ).toEqual(['T1000'])
  })

  it('goes on behind a family that was renamed meanwhile', () => {
    till.database.write((db) => {
      empty(db)
      put(db, 0, { ...plain, family: 1 })
      put(db, 1, { ...plain, family: 2 })
    })
    const sort: ProductSort = { by: 'family', descending: false }
    const start = page({ sort, limit: 1 })
    till.database.write((db) => db.run("UPDATE family SET name = name || ' (antiga)' WHERE id IN (1, 2)"))
    const rest = page({ sort, after: start.next })
    expect(codes(rest.products)).toContain(codes(start.products)[0] === 'T1000' ? 'T1001' : 'T1000')
  })
})

const plain: Made = {
  family: 1,
  brand: null,
  description: 'Azeite',
  price: 100,
  stock: null,
  active: true,
  barcode: false,
}

/** The ids in the order asked for, by a sort of the test's own. */
function sorted(all: readonly Made[], ids: readonly number[], { by, descending }: ProductSort): number[] {
  const names = (table: 'family' | 'brand') =>
    new Map(
      till.database
        .all<{ id: number; name: string }>(`SELECT id, name FROM ${table}`)
        .map(({ id, name }) => [id, name]),
    )
  const families = names('family')
  const brands = names('brand')
  const last = '\u{ffff}'
  const key = (id: number): string | number => {
    const one = all[(id - first) / 2]
    if (one === undefined) throw new Error('one of those made')
    switch (by) {
      case 'code':
        return id
      case 'description':
        return one.description.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
      case 'family':
        return families.get(one.family ?? 0) ?? last
      case 'brand':
        return brands.get(one.brand ?? 0) ?? last
      case 'price':
        return one.price
      case 'stock':
        return one.stock ?? 0
    }
  }
  const order = ids.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)]
    return a < b ? -1 : a > b ? 1 : one - other
  })
  return descending ? order.toReversed() : order
}
