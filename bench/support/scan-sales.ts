import type { Till } from '#e2e/support/app/till'
import { finishInCash } from './finish-in-cash'
import { readClock, startClock } from './page-timer'
import { scanCode } from './scan-code'

export const LINES = 10

const firstLine = '[role="listitem"]'

/** How long each scan took to be painted over so many sales of ten lines, paid in cash. */
export async function scanSales(till: Till, barcodes: readonly string[], sales: number): Promise<number[]> {
  const readings: number[] = []
  for (let sale = 0; sale < sales; sale++) {
    for (let line = 1; line <= LINES; line++) {
      const code = barcodes[sale * LINES + line - 1]
      if (code === undefined) throw new RangeError('not enough barcodes')
      await startClock(till.window, 'Enter', { present: [`${firstLine}[aria-posinset="${line}"]`] })
      await scanCode(till, code)
      // The first sale compiles and caches; a till does that once a day.
      const reading = await readClock(till.window)
      if (sale > 0) readings.push(reading)
    }
    await finishInCash(till)
  }
  return readings
}
