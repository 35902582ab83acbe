import { closeTill, type Till } from '#e2e/support/app/till'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { echo } from '../support/echo'
import { finishInCash } from '../support/finish-in-cash'
import { openShop } from '../support/open-shop'
import { readClock, startClock, type Expected } from '../support/page-timer'
import { press } from '../support/press'
import { treeMemory } from '../support/process-memory'
import { scanCode } from '../support/scan-code'

const LINES = 10
const words = ['camisa', 'vestido midi', 'toalha banho branco', 'ca linho', 'jacaranda sofa']

const firstLine = '[role="listitem"]'
const scanField = 'input[aria-label="Código"]:focus'
const searchField = 'input[placeholder^="Ex.:"]'

/** What a cashier waits for while selling, in a shop of this size. */
export async function measureSelling(shop: BenchShop, sales: number): Promise<Measurement[]> {
  const folder = await freshFolder(shop)
  const barcodes = someBarcodes(folder, sales * LINES)
  const till = await openShop(folder)
  try {
    await warmUp(till, barcodes)
    const readings = { echo: [], scan: [], search: [], payment: [], tender: [], finish: [] } as Readings
    for (let sale = 0; sale < sales; sale++) await sell(till, barcodes, sale * LINES, readings)
    const memory = treeMemory(till.app.process().pid ?? 0)
    const echo = { name: 'key → one word painted', readings: readings.echo }
    return [
      measurement('scan → line painted', shop.name, readings.scan, echo),
      measurement('search key → results painted', shop.name, readings.search, echo),
      measurement('F8 → payment screen painted', shop.name, readings.payment, echo),
      measurement('tender taken → painted', shop.name, readings.tender, echo),
      measurement('finish → ready for the next sale', shop.name, readings.finish, echo),
      measurement('memory of all processes (PSS)', shop.name, [memory.pss], null, 'MB'),
      measurement('memory of all processes (RSS)', shop.name, [memory.rss], null, 'MB'),
    ]
  } finally {
    await closeTill(till)
    dropFolder(folder)
  }
}

interface Readings {
  readonly echo: number[]
  readonly scan: number[]
  readonly search: number[]
  readonly payment: number[]
  readonly tender: number[]
  readonly finish: number[]
}

/** The first sale compiles and caches; a till does that once a day. */
async function warmUp(till: Till, barcodes: readonly string[]): Promise<void> {
  await sell(till, barcodes, 0, { echo: [], scan: [], search: [], payment: [], tender: [], finish: [] })
}

async function sell(
  till: Till,
  barcodes: readonly string[],
  from: number,
  readings: Readings,
): Promise<void> {
  const time = async (key: string, expected: Expected, act: () => Promise<void>): Promise<number> => {
    await startClock(till.window, key, expected)
    await act()
    return readClock(till.window)
  }

  readings.echo.push(await echo(till))
  for (let line = 1; line <= LINES; line++) {
    const code = barcodes[from + line - 1]
    if (code === undefined) throw new RangeError('not enough barcodes')
    const shown = { present: [`${firstLine}[aria-posinset="${line}"]`] }
    readings.scan.push(await time('Enter', shown, () => scanCode(till, code)))
  }

  await time('F3', { present: [`${searchField}:focus`] }, () => press(till, 'F3'))
  const typed = words[(from / LINES) % words.length] ?? ''
  for (let length = 1; length <= typed.length; length++) {
    const key = typed.charAt(length - 1)
    if (key === ' ') await press(till, key)
    else {
      const answered = { present: [], absent: ['[aria-busy="true"]'], typed: typed.slice(0, length) }
      readings.search.push(await time(key, answered, () => press(till, key)))
    }
  }
  await time('Escape', { present: [scanField], absent: [searchField] }, () => press(till, 'Escape'))

  const { payment, tender, finish } = await finishInCash(till)
  readings.payment.push(payment)
  readings.tender.push(tender)
  readings.finish.push(finish)
}
