import type { Page } from 'playwright/test'
import { closeTill, type Till } from '#e2e/support/app/till'
import { dropFolder, freshFolder, someBarcodes, thousand } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { slope } from '../figures/statistics'
import { openShop } from '../support/open-shop'
import { treeMemory } from '../support/process-memory'

const STEP = 500

/** What the app holds after a number of sales, in megabytes, garbage collected. */
interface Sample {
  readonly sales: number
  readonly pss: number
  readonly mainHeap: number
  readonly pageHeap: number
}

/**
 * Memory over many sales of the real app, asked for over its own channel from its own page. Growth is the slope after
 * the first fifth, when caches are full.
 */
export async function measureEndurance(
  sales: number,
): Promise<{ measurements: Measurement[]; samples: Sample[] }> {
  const folder = await freshFolder(thousand)
  const barcodes = someBarcodes(folder, 300)
  const till = await openShop(folder)
  try {
    const samples: Sample[] = [await sample(till, 0)]
    const durations: number[] = []
    for (let done = 0; done < sales; done += STEP) {
      const count = Math.min(STEP, sales - done)
      durations.push(...(await sellOverIpc(till.window, count, barcodes)))
      samples.push(await sample(till, done + count))
      console.log(`  ${done + count} sales: ${JSON.stringify(samples.at(-1))}`)
    }
    const settled = samples.filter((one) => one.sales >= sales / 5)
    const growth = (pick: (one: Sample) => number) =>
      slope(settled.map((one) => [one.sales / 1000, pick(one)] as const)) * 1024
    const measurements = [
      measurement('whole sale over IPC (6 calls)', thousand.name, durations),
      measurement(
        'growth per 1,000 sales, all processes',
        thousand.name,
        [growth(({ pss }) => pss)],
        null,
        'kB',
      ),
      measurement(
        'growth per 1,000 sales, heap of main',
        thousand.name,
        [growth(({ mainHeap }) => mainHeap)],
        null,
        'kB',
      ),
      measurement(
        'growth per 1,000 sales, heap of page',
        thousand.name,
        [growth(({ pageHeap }) => pageHeap)],
        null,
        'kB',
      ),
    ]
    return { measurements, samples }
  } finally {
    await closeTill(till)
    dropFolder(folder)
  }
}

/** Milliseconds each sale took: three scans, payment in cash, finish. */
function sellOverIpc(window: Page, count: number, barcodes: readonly string[]): Promise<number[]> {
  return window.evaluate(
    async ({ count, barcodes }) => {
      interface Reply {
        ok: boolean
        value: { id: string; sale: { id: string; settlement: { due: number } } }
        error?: unknown
      }
      const { balcao } = globalThis as unknown as { balcao: { call: (request: unknown) => Promise<Reply> } }
      const must = async (name: string, input: unknown) => {
        const reply = await balcao.call({ name, input })
        if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
        return reply.value
      }
      const durations: number[] = []
      for (let nth = 0; nth < count; nth++) {
        const started = performance.now()
        const scan = (offset: number) =>
          must('sale.scan', { code: barcodes[(nth * 3 + offset) % barcodes.length] })
        await scan(0)
        await scan(1)
        const { sale } = await scan(2)
        const saleId = sale.id
        await must('sale.start-payment', { saleId })
        const tender = { kind: 'cash', id: crypto.randomUUID(), amount: sale.settlement.due }
        await must('payment.add-tender', { saleId, tender })
        await must('sale.finish', { saleId })
        durations.push(performance.now() - started)
      }
      return durations
    },
    { count, barcodes },
  )
}

async function sample({ app, window }: Till, sales: number): Promise<Sample> {
  const page = await window.context().newCDPSession(window)
  await page.send('HeapProfiler.collectGarbage')
  const { usedSize } = await page.send('Runtime.getHeapUsage')
  await page.detach()
  const mainHeap = await app.evaluate(() => {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8')
    const { runInNewContext } = process.getBuiltinModule('node:vm')
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    collect()
    return process.memoryUsage().heapUsed
  })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const { pss } = treeMemory(app.process().pid ?? 0)
  return { sales, pss: round(pss), mainHeap: round(mainHeap / 2 ** 20), pageHeap: round(usedSize / 2 ** 20) }
}

function round(megabytes: number): number {
  return Math.round(megabytes * 100) / 100
}
