import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { migrate } from '#main/platform/database/migrate'
import { dayOf } from './calendar'
import { insertSurvey } from './customers/demo-survey'
import { insertCustomers } from './customers/insert-customers'
import { insertPhotos } from './goods/demo-photos'
import { insertProducts } from './goods/insert-products'
import type { Progress } from './progress'
import { insertOrders } from './selling/insert-orders'
import { insertSales } from './selling/insert-sales'
import { insertShopFloor, settleWhatIsRandom } from './store/shop-floor'

/** How much to fill. The first products and customers are always the samples. */
export interface ShopSize {
  readonly products: number
  readonly customers: number
  /** Finished sales of the days before today. */
  readonly sales: number
  /** Quotes and orders of the days before today that were not received. */
  readonly orders?: number
}

/** Sets the shop up further, as whoever starts it is to find it. */
type SetUp = (raw: Sqlite.Database, now: number) => void

export const demoSize: ShopSize = { products: 2400, customers: 300, sales: 300 }

type ShowProgress = (title: string, total: number) => { report: Progress; end: () => void }

const silent: ShowProgress = () => ({ report: () => undefined, end: () => undefined })

/**
 * Makes `<folder>/balcao.db` with the demo shop; the same sizes on the same day give the same shop. It is filled under
 * another name and appears under its own only when whole and on disk. Throws when one is there already.
 */
export async function seedShop(
  folder: string,
  size: ShopSize,
  {
    now = Date.now(),
    show = silent,
    setUp = () => undefined,
  }: { readonly now?: number; readonly show?: ShowProgress; readonly setUp?: SetUp } = {},
): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'balcao.db')
  if (existsSync(path)) throw new Error(`${path} is already there`)
  const unfinished = `${path}.filling`
  rmSync(unfinished, { force: true })
  try {
    const raw = new Sqlite(unfinished)
    try {
      await fill(raw, size, dayOf(now), show)
      insertPhotos(raw, folder)
      setUp(raw, now)
    } finally {
      raw.close()
    }
    toDisk(unfinished)
    renameSync(unfinished, path)
    toDisk(folder)
    return path
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** Speed before safety: nobody reads this file until it is finished, and a failure throws it away. */
async function fill(raw: Sqlite.Database, size: ShopSize, today: number, show: ShowProgress): Promise<void> {
  raw.pragma('journal_mode = OFF')
  raw.pragma('synchronous = OFF')
  raw.pragma('locking_mode = EXCLUSIVE')
  raw.pragma('foreign_keys = OFF')
  raw.pragma('cache_size = -400000')
  migrate(raw, () => undefined)
  await insertShopFloor(raw, today)
  step(show, 'products', size.products, (report) => insertProducts(raw, size.products, today, report))
  settleWhatIsRandom(raw, today)
  step(show, 'customers', size.customers, (report) => insertCustomers(raw, size.customers, today, report))
  step(show, 'sales', size.sales, (report) => insertSales(raw, size.sales, today, report))
  insertSurvey(raw, today)
  const orders = size.orders ?? 0
  step(show, 'orders', orders, (report) => insertOrders(raw, orders, today, report))
}

function step(show: ShowProgress, title: string, total: number, work: (report: Progress) => void): void {
  if (total === 0) return
  const line = show(title, total)
  work(line.report)
  line.end()
}

function toDisk(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
