import { join } from 'node:path'
import { connect, openFile } from '#main/platform/database/connection'
import { newId } from '#main/platform/database/new-id'
import { takeTender } from '#main/selling/payment/take-tender'
import { scanCode } from '#main/selling/sale/add-product'
import { finishSale } from '#main/selling/sale/finish-sale'
import type { SaleDesk } from '#main/selling/sale/participant'
import { startPayment } from '#main/selling/sale/pay-sale'
import { currentSale } from '#main/selling/sale/sale-queries'
import type { Caller } from '#main/store/access/caller'
import { openTillSession } from '#main/store/till/open-till'
import { unwatchedDesk } from '#main/testing/till/unwatched-desk'
import { staffId } from '#scripts/demo-shop/store/shop-floor'
import { branchIdSchema, terminalIdSchema } from '#shared/kernel/ids'
import { cents, subtract } from '#shared/kernel/money/cents'
import type { Result } from '#shared/kernel/result'
import { startingRoles } from '#shared/store/access/roles'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { rawSales } from './raw-sale'

const caller: Caller = {
  operator: { id: staffId(0), code: '101', name: 'Ana Paula', role: 'cashier' },
  role: startingRoles.cashier,
  approver: null,
  granted: undefined,
}

/** Main's own work for a sale of five lines and two tenders, beside a sale written by hand; taken in turns. */
export async function measureFinish(shop: BenchShop, sales: number): Promise<Measurement[]> {
  const folder = await freshFolder(shop)
  const barcodes = someBarcodes(folder, 500)
  const database = connect(openFile(join(folder, 'balcao.db')))
  const raw = rawSales(folder, shop.size.products)
  const terminal = { id: terminalIdSchema.parse(1), branchId: branchIdSchema.parse(1) }
  const desk = unwatchedDesk({ database, now: Date.now, terminal })
  try {
    must(openTillSession(desk, caller, cents(20_000)))
    const readings = { scan: [] as number[], finish: [] as number[], raw: [] as number[] }
    for (let sale = -5; sale < sales; sale++) {
      const codes = Array.from(
        { length: 5 },
        (_, nth) => barcodes[((sale + 5) * 5 + nth) % barcodes.length] ?? '',
      )
      const one = await sellOne(desk, codes)
      const byHand = time(raw.sell)
      // The first few compile statements and grow both files.
      if (sale < 0) continue
      readings.scan.push(...one.scans)
      readings.finish.push(one.finish)
      readings.raw.push(byHand)
    }
    const floor = { name: 'raw SQLite sale', readings: readings.raw }
    return [
      measurement('finish transaction in main', shop.name, readings.finish, floor),
      measurement('scan transaction in main', shop.name, readings.scan, floor),
    ]
  } finally {
    raw.close()
    database.close()
    dropFolder(folder)
  }
}

async function sellOne(
  desk: SaleDesk,
  codes: readonly string[],
): Promise<{ scans: number[]; finish: number }> {
  const scans = codes.map((code) =>
    time(() => must(scanCode(desk, caller, { code, quantityConfirmed: false }))),
  )
  const sale = currentSale(desk.database, desk.terminal.id)
  if (!sale) throw new Error('The scans opened no sale')
  const { id: saleId } = sale
  const { settlement } = must(startPayment(desk, saleId))
  const half = cents(Math.floor(settlement.due / 2))
  const card = { kind: 'debit-card', amount: half, brand: 'Visa', nsu: '1234' } as const
  const cash = { kind: 'cash', amount: subtract(settlement.due, half) } as const
  for (const tender of [card, cash])
    must(takeTender(desk, caller, { saleId, tender: { ...tender, id: newId() } }))
  const started = performance.now()
  must(await finishSale(desk, caller, saleId))
  return { scans, finish: performance.now() - started }
}

function time(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}
