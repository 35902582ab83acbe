import { identify } from '#e2e/screens/customers/customer'
import { cashbackWindow } from '#e2e/screens/loyalty/loyalty'
import { finishSale, takeCash } from '#e2e/screens/selling/payment'
import { changeDatabase, closeTill, type Till } from '#e2e/support/app/till'
import { enterAccounts } from '#e2e/support/loyalty/loyalty-folder'
import { demoData, type SimulatorData } from '#main/simulators/operators/seed/simulator-data'
import { startSimulators } from '#main/simulators/operators/start-simulators'
import { samples } from '#scripts/demo-shop/samples'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { emptyWindow } from '../support/echo'
import { finishInCash } from '../support/finish-in-cash'
import { openShop } from '../support/open-shop'
import { readClock, startClock } from '../support/page-timer'
import { press } from '../support/press'
import { scanCode } from '../support/scan-code'

const LINES = 10
/** Also in the names of what is measured. */
const LATENCY_MS = 300

const firstLine = '[role="listitem"]'
const { taxId } = samples.customers.withCredit

/** A customer whose cashback the measuring never uses up: every line carries its part of it. */
const wealthy: SimulatorData = {
  ...demoData,
  dito: {
    ...demoData.dito,
    members: [
      {
        cpf: taxId,
        nextPurchase: null,
        campaign: null,
        rewards: [
          {
            kind: 'credit',
            amount: 100_000_000,
            description: 'Cashback da compra',
            status: 'available',
            day: -1,
            expiresInDays: 30,
          },
        ],
      },
    ],
  },
}

/** What a slow operator costs the cashier: nothing while scanning, nothing until its window is there. */
export async function measureLoyalty(shop: BenchShop, sales: number): Promise<Measurement[]> {
  const simulators = await startSimulators({ data: wealthy })
  const folder = await freshFolder(shop)
  enterAccounts(folder, simulators)
  const slow = { kind: 'delay', ms: LATENCY_MS } as const
  await simulators.faults.switchOn({ operator: 'dito', path: '/rewards/simulate', fault: slow })
  await simulators.faults.switchOn({ operator: 'crm-bonus', path: '/pin/enviar', fault: slow })
  const barcodes = someBarcodes(folder, sales * LINES)
  const till = await openShop(folder)
  try {
    await scanSale(till, barcodes)
    const readings = { plain: [] as number[], dito: [] as number[] }
    for (let sale = 0; sale < sales; sale++) {
      const codes = barcodes.slice(sale * LINES, (sale + 1) * LINES)
      for (const [program, into] of [
        ['none', readings.plain],
        ['dito', readings.dito],
      ] as const) {
        chooseCashback(folder, program)
        into.push(...(await scanSale(till, codes)))
      }
    }
    chooseCashback(folder, 'crm-bonus')
    const pin = await measurePinWindow(till, barcodes.slice(0, sales + 1))
    return [
      measurement(`scan → line painted, Dito quoting at ${LATENCY_MS} ms`, shop.name, readings.dito, {
        name: 'the same without Dito',
        readings: readings.plain,
      }),
      measurement(`F8 → PIN window painted, CRM&Bônus at ${LATENCY_MS} ms`, shop.name, pin.opening, {
        name: 'key → an empty window painted',
        readings: pin.floor,
      }),
      measurement('F6 → discount window painted', shop.name, pin.discount),
    ]
  } finally {
    await closeTill(till)
    dropFolder(folder)
    await simulators.close()
  }
}

function chooseCashback(folder: string, program: 'none' | 'dito' | 'crm-bonus'): void {
  changeDatabase(
    folder,
    `INSERT OR REPLACE INTO parameter_value (key, scope, scope_id, version, value)
     VALUES ('loyalty.cashback', 'branch', 1, 1, ?)`,
    JSON.stringify(program),
  )
}

/** Milliseconds from each Enter of the scanner to its line, in a sale for the customer. */
async function scanSale(till: Till, codes: readonly string[]): Promise<number[]> {
  await identify(till.window, taxId)
  const readings: number[] = []
  for (const [index, code] of codes.slice(0, LINES).entries()) {
    await startClock(till.window, 'Enter', { present: [`${firstLine}[aria-posinset="${index + 1}"]`] })
    await scanCode(till, code)
    readings.push(await readClock(till.window))
  }
  await finishInCash(till)
  return readings
}

/** Each in a sale of its own: a PIN is sent once for a sale and its customer. */
async function measurePinWindow(till: Till, codes: readonly string[]) {
  const { window } = till
  const cashback = cashbackWindow(window)
  const readings = { floor: [] as number[], discount: [] as number[], opening: [] as number[] }
  for (const [nth, code] of codes.entries()) {
    await identify(window, taxId)
    await startClock(window, 'Enter', { present: [firstLine] })
    await scanCode(till, code)
    await readClock(window)
    const floor = await emptyWindow(till)
    const discount = await openWindow(till, 'F6', '[aria-label="Desconto em"]')
    await press(till, 'Escape')
    await window.getByRole('dialog').waitFor({ state: 'hidden' })
    const opening = await openWindow(till, 'F8', 'input[type="password"]')
    await cashback.pin.waitFor()
    await cashback.without.click()
    await cashback.leaving.getByRole('button', { name: 'Sim' }).click()
    await takeCash(window)
    await finishSale(window)
    // The first opening compiles; a till does that once a day.
    if (nth === 0) continue
    readings.floor.push(floor)
    readings.discount.push(discount)
    readings.opening.push(opening)
  }
  return readings
}

async function openWindow(till: Till, key: string, content: string): Promise<number> {
  await startClock(till.window, key, { present: [`[role="dialog"] ${content}`] })
  await press(till, key)
  return readClock(till.window)
}
