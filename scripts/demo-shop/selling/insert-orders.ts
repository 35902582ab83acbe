import type Sqlite from 'better-sqlite3'
import { productById } from '#main/goods/catalog/product-queries'
import { saleFigures } from '#main/goods/pricing/sale-figures'
import { connect } from '#main/platform/database/connection'
import { saveOrder } from '#main/selling/order/save-order'
import { readParameter } from '#main/store/settings/parameters-in-force'
import type { CustomerId, LineId, OrderId, ProductId } from '#shared/kernel/ids'
import type { Order } from '#shared/selling/order/order'
import { newLine } from '#shared/selling/sale/new-line'
import { DAY_MS } from '../calendar'
import type { Progress } from '../progress'
import { seededRandom, type Random } from '../random'
import { seededId } from '../seeded-id'
import { staff, staffId } from '../store/shop-floor'

const BATCH = 20_000
/** The shop opens at nine in São Paulo and takes an order every few minutes for ten hours. */
const OPENS_MS = 12 * 3_600_000
const ORDERS_A_DAY = 400
const branchId = 1 as Order['branchId']
const terminalId = 1 as Order['terminalId']
const sellers = staff.flatMap(({ sells }, index) => (sells ? [staffId(index)] : []))

/**
 * Fills quotes, orders that wait and cancelled ones of past days, the latest yesterday, in the first branch. None was
 * received: those would need their sales.
 */
export function insertOrders(raw: Sqlite.Database, count: number, today: number, progress: Progress): void {
  const database = connect(raw)
  const random = seededRandom(7)
  const products = database.get<{ last: number }>('SELECT max(id) AS last FROM product')?.last ?? 0
  const customers = database.all<{ id: CustomerId }>('SELECT id FROM customer LIMIT 50000')
  const known = new Map<number, ReturnType<typeof productById>>()
  const validityDays = readParameter(database, 'order.validity-days', { branchId, id: null })
  const days = Math.ceil(count / ORDERS_A_DAY)
  const insertEvent = raw.prepare(
    `INSERT INTO order_event (order_id, sequence, at, kind, operator_id, terminal_id, detail) VALUES (?, 1, ?, 'created', ?, ${terminalId}, '{}')`,
  )

  const inventOrder = (number: number): Order => {
    const day = days - Math.floor((number - 1) / ORDERS_A_DAY)
    const at = today - day * DAY_MS + OPENS_MS + ((number - 1) % ORDERS_A_DAY) * 90_000
    const seller = random.pick(sellers)
    const state = inventState(random)
    const productId = random.int(1, Math.min(products, 5000))
    if (!known.has(productId)) known.set(productId, productById(database, productId as ProductId, at))
    const product = known.get(productId)
    if (!product) throw new Error(`Product ${productId} is not in the shop`)
    const source = { product, barcode: null, carried: null, batch: null }
    const line = newLine(seededId<LineId>(at, random), source, undefined, seller)
    if (!line.ok) throw new Error('One of anything can be sold')
    return {
      id: seededId<OrderId>(at, random),
      branchId,
      terminalId,
      number,
      state,
      createdAt: at,
      createdBy: seller,
      customerId: customers.length > 0 && random.chance(0.7) ? random.pick(customers).id : null,
      salespersonId: seller,
      discount: null,
      pricedAt: at,
      validUntil: new Date(at + validityDays * DAY_MS).toISOString().slice(0, 10),
      notes: '',
      plan: state === 'waiting' ? { kind: 'pix' } : null,
      placedAt: state === 'waiting' ? at : null,
      lines: [{ ...line.value, position: 1 }],
    }
  }

  for (let done = 0; done < count; done = Math.min(count, done + BATCH)) {
    database.write((db) => {
      for (let number = done + 1; number <= Math.min(count, done + BATCH); number++) {
        const order = inventOrder(number)
        saveOrder(db, undefined, order, saleFigures(db, order).total)
        insertEvent.run(order.id, order.createdAt, order.createdBy)
      }
    })
    progress(Math.min(count, done + BATCH))
  }
}

/** Most quotes come to nothing; a few orders were never fetched. */
function inventState(random: Random): Order['state'] {
  if (random.chance(0.6)) return 'quote'
  return random.chance(0.999) ? 'cancelled' : 'waiting'
}
