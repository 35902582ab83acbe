import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { testUid } from '../../../../testing/till/test-shop'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { stockDocuments } from './0074-stock-documents'

const former = migrations.filter(({ version }) => version < stockDocuments.version)

/** A file of the version before with two products: what moved of each, in order, and what is in stock. */
function fileOf(moved: readonly (readonly [product: number, quantity: number])[], stock: readonly number[]) {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, former)
  raw.pragma('foreign_keys = OFF')
  raw
    .prepare(
      "INSERT INTO branch VALUES (1, ?, '1', 'A', 'A', '', '', '', 'PE', '', NULL, NULL, NULL), (2, ?, '2', 'B', 'B', '', '', '', 'PE', '', NULL, NULL, NULL)",
    )
    .run(testUid(2, 1), testUid(2, 2))
  for (const id of [1, 2])
    raw
      .prepare("INSERT INTO product (id, uid, code, description, price_cents) VALUES (?, ?, ?, 'P', 1)")
      .run(id, testUid(6, id), `${id}`)
  moved.forEach(([product, quantity], index) =>
    raw
      .prepare(
        `INSERT INTO stock_movement (line_id, kind, branch_id, product_id, quantity_thousandths, at)
         VALUES (?, 'sale', 1, ?, ?, ?)`,
      )
      .run(`line ${index}`, product, quantity, 1_000 + index),
  )
  stock.forEach((quantity, index) =>
    raw
      .prepare('INSERT INTO product_stock (branch_id, product_id, quantity_thousandths) VALUES (1, ?, ?)')
      .run(index + 1, quantity),
  )
  return raw
}

/** The lines sold are not in these files: nobody looks for them. */
const brought = (raw: Sqlite.Database) =>
  migrate(raw, () => undefined, [...former, { ...stockDocuments, touches: ['product_stock'] }])

it('what was in stock before the first movement is an opening, and every movement goes on from the one before', () => {
  const raw = fileOf(
    [
      [1, -1_000],
      [2, -2_000],
      [1, -3_000],
    ],
    [6_000, -2_000],
  )
  brought(raw)
  expect(
    raw
      .prepare(
        'SELECT id, kind, line_id, product_id, quantity_thousandths, balance_thousandths, previous_id, at FROM stock_movement',
      )
      .raw()
      .all(),
  ).toEqual([
    [1, 'opening', null, 1, 10_000, 10_000, null, 1_000],
    [2, 'sale', 'line 0', 1, -1_000, 9_000, 1, 1_000],
    [3, 'sale', 'line 1', 2, -2_000, -2_000, null, 1_001],
    [4, 'sale', 'line 2', 1, -3_000, 6_000, 2, 1_002],
  ])
  expect(
    raw
      .prepare(
        'SELECT product_id, quantity_thousandths, last_movement FROM product_stock ORDER BY product_id',
      )
      .raw()
      .all(),
  ).toEqual([
    [1, 6_000, 4],
    [2, -2_000, 3],
  ])
})

it('an empty file stays empty', () => {
  const raw = fileOf([], [])
  brought(raw)
  expect(raw.prepare('SELECT count(*) FROM stock_movement').pluck().get()).toBe(0)
})
