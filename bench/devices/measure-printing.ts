import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { saleScreen } from '#e2e/screens/selling/sale'
import { closeTill } from '#e2e/support/app/till'
import { networkPrinter } from '#e2e/support/printers/network-printer'
import { scan } from '#e2e/support/scanners/scan'
import { storePrinterSettings } from '#main/devices/device/printer-setting'
import { connect, openFile } from '#main/platform/database/connection'
import { writeParameter } from '#main/store/settings/parameter-rows'
import { printerSettingsSchema, type PrinterConnection } from '#shared/devices/device/printer-settings'
import { branchIdSchema, terminalIdSchema } from '#shared/kernel/ids'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { finishInCash } from '../support/finish-in-cash'
import { openShop } from '../support/open-shop'

/** Finishing with a paper for a printer that works, is switched off, or takes the call and never says a word, beside no paper. */
export async function measurePrinting(shop: BenchShop, sales: number): Promise<Measurement[]> {
  const well = await networkPrinter()
  const silent = createServer((socket) => socket.on('error', () => socket.destroy()).resume())
  const off = createServer()
  const [silentPort, offPort] = [await listen(silent), await listen(off)]
  off.close()
  try {
    const floor = { name: 'the same without a paper', readings: await finishesWith(null, shop, sales) }
    const beside = async (name: string, port: number) =>
      measurement(
        `finish → ready for the next sale, ${name}`,
        shop.name,
        await finishesWith({ kind: 'tcp', host: '127.0.0.1', port }, shop, sales),
        floor,
      )
    return [
      await beside('printer that works', well.port),
      await beside('printer off', offPort),
      await beside('printer that never answers', silentPort),
    ]
  } finally {
    silent.close()
    await well.switchOff()
  }
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** Milliseconds from Enter to the next sale, of each sale but the first, which compiles and caches; null prints nothing. */
async function finishesWith(
  connection: PrinterConnection | null,
  shop: BenchShop,
  sales: number,
): Promise<number[]> {
  const folder = await freshFolder(shop)
  const barcodes = someBarcodes(folder, sales + 1)
  const database = connect(openFile(join(folder, 'balcao.db')))
  const terminal = { id: terminalIdSchema.parse(1), branchId: branchIdSchema.parse(1) }
  database.write((db) => {
    if (connection === null) writeParameter(db, 'receipt.print-at-finish', 'company', terminal, false)
    else storePrinterSettings(db, terminal.id, printerSettingsSchema.parse({ connection }))
  })
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
