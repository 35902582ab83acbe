import { closeTill } from '#e2e/support/app/till'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { echo } from '../support/echo'
import { openShop } from '../support/open-shop'
import { readClock, startClock } from '../support/page-timer'
import { scanCode } from '../support/scan-code'

/** The first scan after the program started: it pays for what nobody warmed up, and is a customer's as any other. */
export async function measureFirstScan(shop: BenchShop, starts: number): Promise<Measurement> {
  const readings: number[] = []
  const floor: number[] = []
  for (let start = 0; start < starts; start++) {
    const folder = await freshFolder(shop)
    const till = await openShop(folder)
    try {
      floor.push(await echo(till))
      // A person needs longer from opening the till to the first product than the till needs to be warm.
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const [code] = someBarcodes(folder, 1)
      if (code === undefined) throw new RangeError('no barcode')
      await startClock(till.window, 'Enter', { present: ['[role="listitem"][aria-posinset="1"]'] })
      await scanCode(till, code)
      readings.push(await readClock(till.window))
    } finally {
      await closeTill(till)
      dropFolder(folder)
    }
  }
  return measurement('first scan after the start → line painted', shop.name, readings, {
    name: 'key → one word painted',
    readings: floor,
  })
}
