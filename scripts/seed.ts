// Fills a demo shop: npm run seed -- [--data-dir <folder>] [--if-empty] [--products N] [--customers N] [--sales N] [--orders N] [--operators]
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    'data-dir': { type: 'string', default: join(import.meta.dirname, '../.data/demo') },
    'if-empty': { type: 'boolean', default: false },
    products: { type: 'string' },
    customers: { type: 'string' },
    sales: { type: 'string' },
    orders: { type: 'string' },
    // Served by the simulated loyalty operators, at the ports `npm run simulators` opens.
    operators: { type: 'boolean', default: false },
  },
})

const folder = resolve(values['data-dir'])

const path = join(folder, 'balcao.db')

if (existsSync(path)) {
  const { connectOldShop } = await import('./demo-shop/loyalty/connect-old-shop')
  if (values['if-empty'] && values.operators && connectOldShop(path, Date.now()))
    console.log(`The simulated loyalty operators now serve the demo shop in ${folder}.`)
  else console.log(`${folder} already holds a shop; it was left as it is.`)
  if (!values['if-empty']) process.exitCode = 1
} else {
  const { demoSize, seedShop } = await import('./demo-shop/seed-shop')
  const { progressLine } = await import('./demo-shop/progress')
  const size = {
    products: count('products', values.products, demoSize.products),
    customers: count('customers', values.customers, demoSize.customers),
    sales: count('sales', values.sales, demoSize.sales),
    orders: count('orders', values.orders, 0),
  }
  console.log(`Filling a demo shop in ${folder}`)
  const { setUpDemoOperators } = await import('./demo-shop/loyalty/demo-operators')
  const { launchDemoSurvey } = await import('./demo-shop/customers/demo-survey')
  await seedShop(folder, size, {
    show: progressLine,
    setUp: (raw, now) => {
      if (values.operators) setUpDemoOperators(raw, now)
      launchDemoSurvey(raw, Date.now())
    },
  })
}

function count(name: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual
  if (!/^\d{1,8}$/.test(text)) throw new RangeError(`--${name} takes a whole number, not "${text}"`)
  return Number(text)
}
