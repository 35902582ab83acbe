import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { migrate } from '#main/platform/database/migrate'
import { progressLine } from '#scripts/demo-shop/progress'
import { seedShop, type ShopSize } from '#scripts/demo-shop/seed-shop'

/** A shop of a given size to measure in. */
export interface BenchShop {
  readonly name: string
  readonly size: ShopSize
}

export const thousand: BenchShop = {
  name: '1 thousand products',
  size: { products: 1000, customers: 300, sales: 0 },
}
const hundredThousand: BenchShop = {
  name: '100 thousand products',
  size: { products: 100_000, customers: 3000, sales: 0 },
}
const million: BenchShop = {
  name: '1 million products',
  size: { products: 1_000_000, customers: 20_000, sales: 0 },
}
const millionSales: BenchShop = {
  name: '1 million products, 1 million sales',
  size: { products: 1_000_000, customers: 20_000, sales: 1_000_000 },
}
const tenThousand: BenchShop = {
  name: '10 thousand products, 1 thousand sales',
  size: { products: 10_000, customers: 300, sales: 1000 },
}

const withOrders = (name: string, orders: number): BenchShop => ({
  name,
  size: { products: 10_000, customers: 20_000, sales: 0, orders },
})

/** For the order screens: what else is in the shop stays the same. */
export const orderShops: readonly BenchShop[] = [
  withOrders('1 thousand orders', 1000),
  withOrders('1 million orders', 1_000_000),
]
export const quickOrderShops: readonly BenchShop[] = [
  withOrders('1 thousand orders', 1000),
  withOrders('10 thousand orders', 10_000),
]

export const allShops: readonly BenchShop[] = [thousand, hundredThousand, million, millionSales]
export const quickShops: readonly BenchShop[] = [thousand, tenThousand]

const cache = join(import.meta.dirname, '../.cache/bench')

/** A data folder of its own with the shop in it, to be thrown away; filled once, brought up to date and copied ever after. */
export async function freshFolder({ name, size }: BenchShop): Promise<string> {
  const { products, customers, sales, orders = 0 } = size
  const filled = join(cache, [products, customers, sales, ...(orders === 0 ? [] : [orders])].join('-'))
  const file = join(filled, 'balcao.db')
  if (existsSync(file)) bringUpToDate(file)
  else {
    console.log(`Filling ${name}`)
    await seedShop(filled, size, { show: progressLine })
  }
  // On the disk, as a shop's file is: in memory, durability would cost nothing.
  const folder = mkdtempSync(join(cache, 'running-'))
  const copy = join(folder, 'balcao.db')
  copyFileSync(file, copy, constants.COPYFILE_FICLONE)
  // Gigabytes still on their way to the disk would be measured with every sale.
  const descriptor = openSync(copy, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
  return folder
}

/** A shop filled by an earlier version of the program takes the migrations a till's own file would. */
function bringUpToDate(file: string): void {
  const raw = new Sqlite(file)
  try {
    migrate(raw, () => console.log(`Bringing ${file} up to date`))
  } finally {
    raw.close()
  }
}

export function dropFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Barcodes spread evenly over the catalogue. */
export function someBarcodes(folder: string, count: number): string[] {
  const raw = new Sqlite(join(folder, 'balcao.db'), { readonly: true })
  try {
    const last = raw.prepare('SELECT max(id) FROM product').pluck().get() as number
    const find = raw.prepare(
      'SELECT barcode FROM product_barcode WHERE product_id >= ? ORDER BY product_id LIMIT 1',
    )
    return Array.from(
      { length: count },
      (_, index) => find.pluck().get(1 + Math.floor((index * (last - 50)) / count)) as string,
    )
  } finally {
    raw.close()
  }
}
