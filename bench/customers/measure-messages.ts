import { askDatabase, changeDatabase, closeTill } from '#e2e/support/app/till'
import { gatewayCredentials } from '#main/simulators/gateways/gateway-id'
import { startSimulators, type Simulators } from '#main/simulators/operators/start-simulators'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { openShop } from '../support/open-shop'
import { LINES, scanSales } from '../support/scan-sales'

/** Also in the names of what is measured. */
const WAITING = 20_000

/** How many messages lie in the shop's file, and whether they go out meanwhile. */
type Queue = 'none' | 'waiting' | 'sending'

/** What messages to customers cost a scan: nothing, however many wait and while they are sent. */
export async function measureMessages(shop: BenchShop, sales: number): Promise<Measurement[]> {
  const simulators = await startSimulators()
  try {
    const none = await scanWith(shop, sales, 'none', simulators)
    const waiting = await scanWith(shop, sales, 'waiting', simulators)
    const sending = await scanWith(shop, sales, 'sending', simulators)
    const floor = { name: 'no message in the file', readings: none }
    return [
      measurement('scan → line painted, 20,000 messages waiting', shop.name, waiting, floor),
      measurement('scan → line painted, 20,000 messages being sent', shop.name, sending, floor),
    ]
  } finally {
    await simulators.close()
  }
}

async function scanWith(
  shop: BenchShop,
  sales: number,
  queue: Queue,
  simulators: Simulators,
): Promise<number[]> {
  const folder = await freshFolder(shop)
  if (queue !== 'none') fill(folder, queue, simulators)
  const barcodes = someBarcodes(folder, sales * LINES)
  const till = await openShop(folder)
  try {
    const readings = await scanSales(till, barcodes, sales)
    if (queue === 'sending') tellSent(folder)
    return readings
  } finally {
    await closeTill(till)
    dropFolder(folder)
  }
}

/** Messages somebody waits for, which keep no hours; those that only wait are not due for years. */
function fill(folder: string, queue: Exclude<Queue, 'none'>, simulators: Simulators): void {
  changeDatabase(
    folder,
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO message (id, channel, purpose, procedure, address, body, parts, price_cents, state, created_at, not_before)
     SELECT printf('01900000-0000-7000-8000-%012d', i), 'sms', 'receipt', 'Campanha', printf('119%08d', 70000001 + i),
            printf('%300s', 'x'), 2, 24, 'queued', i, ? FROM n`,
    WAITING,
    queue === 'sending' ? 1 : 4_102_444_800_000,
  )
  changeDatabase(
    folder,
    "INSERT OR REPLACE INTO message_gateway (channel, gateway, settings, price_cents) VALUES ('sms', 'infobip', ?, 12)",
    JSON.stringify({ url: simulators.infobip.url, sender: 'loja' }),
  )
  changeDatabase(
    folder,
    "INSERT OR REPLACE INTO secret (name, protection, value) VALUES ('message/infobip/key', 'none', ?)",
    gatewayCredentials.infobip.key,
  )
}

function tellSent(folder: string): void {
  const states = askDatabase<{ state: string; count: number }>(
    folder,
    'SELECT state, count(*) AS count FROM message GROUP BY state',
  )
  console.log(`Meanwhile: ${states.map(({ state, count }) => `${count} ${state}`).join(', ')}`)
}
