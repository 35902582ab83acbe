// Measures the till and reports; asserts nothing. Started by `npm run bench`: [--quick] [--only start|selling|first-scan|finish|printing|orders|pricing|loyalty|messages|reading|import|workbook|display|endurance]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allShops, orderShops, quickOrderShops, quickShops } from './bench-shop'
import { measureMessages } from './customers/measure-messages'
import { measureDisplay } from './devices/measure-display'
import { measurePrinting } from './devices/measure-printing'
import type { Measurement } from './figures/measurement'
import { machine, table } from './figures/report'
import { targets } from './figures/targets'
import { measurePricing } from './goods/measure-pricing'
import { measureLoyalty } from './loyalty/measure-loyalty'
import { measureEndurance } from './platform/measure-endurance'
import { measureStart } from './platform/measure-start'
import { measureReading } from './reporting/measure-reading'
import { measureFinish } from './selling/measure-finish'
import { measureFirstScan } from './selling/measure-first-scan'
import { measureOrders } from './selling/measure-orders'
import { measureSelling } from './selling/measure-selling'
import { measureImport } from './store/measure-import'
import { measureWorkbook } from './store/measure-workbook'

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const { quick } = values
const shops = quick ? quickShops : allShops
const wanted = (name: string): boolean => values.only === undefined || values.only === name

const measurements: Measurement[] = []
const add = (...more: Measurement[]): void => {
  measurements.push(...more)
  console.log(table(more))
}

for (const shop of shops) {
  console.log(`\n${shop.name}`)
  if (wanted('finish')) add(...(await measureFinish(shop, quick ? 30 : 300)))
  if (wanted('start')) add(await measureStart(shop, quick ? 3 : 15))
  if (wanted('first-scan')) add(await measureFirstScan(shop, quick ? 3 : 10))
  if (wanted('selling')) add(...(await measureSelling(shop, quick ? 3 : 20)))
}
const [smallest] = shops
if (wanted('printing') && smallest) add(...(await measurePrinting(smallest, quick ? 10 : 30)))
if (wanted('orders'))
  for (const shop of quick ? quickOrderShops : orderShops) add(...(await measureOrders(shop, quick ? 5 : 40)))
if (wanted('pricing')) add(...measurePricing(quick ? 100 : 500))
if (wanted('loyalty') && smallest) add(...(await measureLoyalty(smallest, quick ? 3 : 10)))
if (wanted('messages') && smallest) add(...(await measureMessages(smallest, quick ? 4 : 15)))
if (wanted('reading') && smallest) add(...(await measureReading(smallest, quick ? 4 : 15)))
if (wanted('import') && smallest) add(...(await measureImport(smallest, quick ? 6 : 15)))
if (wanted('workbook')) add(...(await measureWorkbook(quick ? 100_000 : 1_048_575)))
if (wanted('display') && smallest) add(...(await measureDisplay(smallest, quick ? 10 : 30)))
const endurance = wanted('endurance') ? await measureEndurance(quick ? 1000 : 5000) : null
if (endurance) add(...endurance.measurements)

const report = {
  quick,
  machine: machine(process.env['ELECTRON_VERSION'] ?? 'unknown'),
  targets: targets(measurements),
  measurements,
  endurance: endurance?.samples ?? null,
}
const folder = join(import.meta.dirname, 'results')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(report, null, 2)}\n`)
console.log(`\n${table(measurements)}\n`)
for (const { target, found, met } of report.targets) console.log(`${met ? '✓' : '✗'} ${target}: ${found}`)
