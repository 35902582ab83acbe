import { rawCall } from '#e2e/support/app/raw-call'
import { changeDatabase, closeTill, type Till } from '#e2e/support/app/till'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { openShop } from '../support/open-shop'
import { LINES, scanSales } from '../support/scan-sales'

const rows = 1_000_000

/** What a long report costs a scan: nothing, while a million rows are written into a workbook beside it. */
export async function measureReading(shop: BenchShop, sales: number): Promise<Measurement[]> {
  const idle = await scanWith(shop, sales, false)
  const reading = await scanWith(shop, sales, true)
  const floor = { name: 'no report under way', readings: idle }
  return [measurement('scan → line painted, a million rows being exported', shop.name, reading, floor)]
}

async function scanWith(shop: BenchShop, sales: number, isReading: boolean): Promise<number[]> {
  const folder = await freshFolder(shop)
  changeDatabase(
    folder,
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO loyalty_log (at, program, operation, attempt, duration_ms, answer)
     SELECT 1768000000000 + i, 'dito', 'quote', 1, i % 900, '' FROM n`,
    rows,
  )
  // Whoever sells reads, too: the bench has one window.
  changeDatabase(
    folder,
    `UPDATE role SET levels = json_set(levels, '$."reports.view"', 'allow', '$."reports.export"', 'allow',
       '$."loyalty.pending"', 'allow')`,
  )
  const barcodes = someBarcodes(folder, sales * LINES)
  const till = await openShop(folder)
  try {
    if (!isReading) return await scanSales(till, barcodes, sales)
    const over = new AbortController()
    const read = readOn(till, over.signal)
    const readings = await scanSales(till, barcodes, sales)
    over.abort()
    await read
    return readings
  } finally {
    await closeTill(till)
    dropFolder(folder)
  }
}

/** One export after the other, until it is over. */
async function readOn({ window }: Till, over: AbortSignal): Promise<void> {
  const question = { report: 'loyalty-log', from: '2026-01-01', until: '2026-12-31', choices: {} }
  while (!over.aborted) {
    const run = crypto.randomUUID()
    const stop = () => void rawCall(window, 'reading.stop', { run })
    over.addEventListener('abort', stop)
    const reply = await rawCall(window, 'reports.export', { run, question, sort: null, format: 'xlsx' })
    over.removeEventListener('abort', stop)
    if (!reply.ok && reply.error?.code !== 'reading-stopped')
      throw new Error(`not exported: ${JSON.stringify(reply)}`)
  }
}
