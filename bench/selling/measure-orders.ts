import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { openFromMenu } from '#e2e/screens/platform/till-menu'
import { closeTill } from '#e2e/support/app/till'
import { connect, openFile } from '#main/platform/database/connection'
import type { Desk } from '#main/platform/database/desk'
import { page, recentOrders, waitingList } from '#main/selling/order/list-orders'
import { staffId } from '#scripts/demo-shop/store/shop-floor'
import { branchIdSchema, terminalIdSchema } from '#shared/kernel/ids'
import type { OrderCursor, OrderFilter } from '#shared/selling/order/order-view'
import { dropFolder, freshFolder, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { openShop } from '../support/open-shop'
import { readClock, startClock } from '../support/page-timer'
import { press } from '../support/press'

const DAY_MS = 86_400_000
const everything: OrderFilter = { text: '', state: null, salespersonId: null, from: null, until: null }
const words = ['mar alv', '1000', 'joao nog', '999']

/** Orçamentos/Vendas, Recebimento and Consulta de Pedidos over so many orders: in main, and to the painted list. */
export async function measureOrders(shop: BenchShop, times: number): Promise<Measurement[]> {
  const folder = await freshFolder(shop)
  try {
    return [...inMain(shop, folder, times), await painted(shop, folder, times)]
  } finally {
    dropFolder(folder)
  }
}

function inMain(shop: BenchShop, folder: string, times: number): Measurement[] {
  const database = connect(openFile(join(folder, 'balcao.db')))
  const terminal = { id: terminalIdSchema.parse(1), branchId: branchIdSchema.parse(1) }
  const desk: Desk = { database, now: Date.now, terminal }
  const { taxId, middle } = whatIsThere(folder)
  const search = (filter: Partial<OrderFilter>, after: OrderCursor | null = null) =>
    page(desk, { ...everything, ...filter }, after)
  const questions: readonly (readonly [string, () => unknown])[] = [
    ['order list in main', () => recentOrders(desk, '')],
    ['orders waiting in main', () => waitingList(desk, '')],
    ['orders by number in main', () => search({ text: String(middle.number) })],
    ['orders by CPF in main', () => search({ text: taxId })],
    ['orders by name in main', () => search({ text: 'mar alv' })],
    [
      'orders of a salesperson, cancelled, in main',
      () => search({ salespersonId: staffId(0), state: 'cancelled' }),
    ],
    [
      'orders of a day long ago in main',
      () => search({ from: middle.createdAt, until: middle.createdAt + DAY_MS }),
    ],
    ['orders, a page from the middle, in main', () => search({}, middle)],
  ]
  try {
    return questions.map(([name, ask]) => {
      ask()
      return measurement(
        name,
        shop.name,
        Array.from({ length: times }, () => time(ask)),
      )
    })
  } finally {
    database.close()
  }
}

/** Each key typed into Consulta de Pedidos, until its answer is on the screen. */
async function painted(shop: BenchShop, folder: string, times: number): Promise<Measurement> {
  const till = await openShop(folder)
  const readings: number[] = []
  try {
    await openFromMenu(till.window, 'Consulta de Pedidos')
    const field = till.window.getByLabel('Procurar', { exact: true })
    for (let turn = 0; turn < times; turn++) {
      const typed = words[turn % words.length] ?? ''
      await field.fill('')
      for (let length = 1; length <= typed.length; length++) {
        const key = typed.charAt(length - 1)
        const answered = { present: [], absent: ['[aria-busy="true"]'], typed: typed.slice(0, length) }
        await startClock(till.window, key, answered)
        await press(till, key)
        readings.push(await readClock(till.window))
      }
    }
    return measurement('Consulta key → results painted', shop.name, readings)
  } finally {
    await closeTill(till)
  }
}

/** A customer with orders, and an order half way back. */
function whatIsThere(folder: string): { taxId: string; middle: OrderCursor } {
  const raw = new Sqlite(join(folder, 'balcao.db'), { readonly: true })
  try {
    const taxId = raw
      .prepare(
        `SELECT tax_id FROM customer WHERE tax_id IS NOT NULL
           AND EXISTS (SELECT 1 FROM sales_order WHERE customer_id = customer.id) LIMIT 1`,
      )
      .pluck()
      .get() as string
    const middle = raw
      .prepare(
        `SELECT created_at AS createdAt, number FROM sales_order
         WHERE branch_id = 1 AND number = (SELECT max(number) / 2 FROM sales_order WHERE branch_id = 1)`,
      )
      .get() as OrderCursor
    return { taxId, middle }
  } finally {
    raw.close()
  }
}

function time(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
