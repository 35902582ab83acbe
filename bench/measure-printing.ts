import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { saleScreen } from '../e2e/screens/sale'
import { scan } from '../e2e/support/scan'
import { closeTill } from '../e2e/support/till'
import { connect, openFile } from '../src-main/database/connection'
import { storePrinterSettings } from '../src-main/device/printer-setting-queries'
import { printerSettingsSchema, type PrinterConnection } from '../src-shared/device/printer-settings'
import { terminalIdSchema } from '../src-shared/ids'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from './bench-shop'
import { finishInCash } from './finish-in-cash'
import { measurement, type Measurement } from './measurement'
import { openShop } from './open-shop'

/** Finishing beside a printer that is dead: switched off, and one that takes the call and never says a word. */
export async function measurePrinting(shop: BenchShop, sales: number): Promise<Measurement[]> {
  const silent = createServer((socket) => socket.on('error', () => socket.destroy()).resume())
  const off = createServer()
  const [silentPort, offPort] = [await listen(silent), await listen(off)]
  off.close()
  try {
    const well = await finishesWith({ kind: 'simulated' }, shop, sales)
    const floor = { name: 'the same with a printer that works', readings: well }
    const beside = async (name: string, port: number) =>
      measurement(
        `finish → ready for the next sale, ${name}`,
        shop.name,
        await finishesWith({ kind: 'tcp', host: '127.0.0.1', port }, shop, sales),
        floor,
      )
    return [await beside('printer off', offPort), await beside('printer that never answers', silentPort)]
  } finally {
    silent.close()
  }
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** Milliseconds from Enter to the next sale, of each sale but the first, which compiles and caches. */
async function finishesWith(
  connection: PrinterConnection,
  shop: BenchShop,
  sales: number,
): Promise<number[]> {
  const folder = await freshFolder(shop)
  const barcodes = someBarcodes(folder, sales + 1)
  const database = connect(openFile(join(folder, 'balcao.db')))
  const settings = printerSettingsSchema.parse({ connection })
  database.write((db) => storePrinterSettings(db, terminalIdSchema.parse(1), settings))
  database.close()
  const till = await openShop(folder)
  try {
    const readings: number[] = []
    for (const barcode of barcodes) {
      await scan(till, barcode)
      await expect(saleScreen(till.window).lines).toHaveCount(1)
      readings.push((await finishInCash(till)).finish)
    }
    return readings.slice(1)
  } finally {
    await closeTill(till)
    dropFolder(folder)
  }
}
