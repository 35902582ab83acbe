import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printerSettingsSchema, type PrinterConnection } from '#shared/devices/device/printer-settings'
import { testFolder } from '../testing/platform/test-folder'
import { startReceiptPrinter } from './drivers'

const paper = { kind: 'sale', title: '', blocks: [] } as const

function started(connection: PrinterConnection, papersFolder = join(testFolder(), 'papers')) {
  const troubles: unknown[] = []
  const settings = printerSettingsSchema.parse({ name: 'Balcão', model: 'other-80', connection })
  const printer = startReceiptPrinter(settings, {
    papersFolder,
    spoolWorkerFile: 'spool-worker.js',
    decode: () => null,
    now: () => 7,
    onTrouble: (error) => troubles.push(error),
  })
  return { printer, troubles }
}

describe('starting the receipt printer', () => {
  it('gives the driver that was chosen', async () => {
    const { printer, troubles } = started({ kind: 'simulated' })
    expect(printer.report()).toMatchObject({ name: 'Balcão', status: 'ready' })
    expect(await printer.print({ ...paper, blocks: [] })).toMatchObject({ ok: true })
    expect(troubles).toEqual([])
    printer.close()
  })

  it('says that there is none until one was chosen, and prints nothing', async () => {
    const { printer, troubles } = started(printerSettingsSchema.parse({}).connection)
    expect(printer.report()).toMatchObject({ name: 'Balcão', status: 'no-printer', lastFault: null })
    const refused = { ok: false, error: { code: 'no-printer', perhapsPrinted: false } }
    expect(await printer.print({ ...paper, blocks: [] })).toMatchObject(refused)
    expect(await printer.openDrawer()).toMatchObject(refused)
    expect(troubles).toEqual([])
    printer.close()
  })

  it('reports the trouble and stays offline when the driver cannot start', async () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'papers'), 'a file where the folder should be')
    const { printer, troubles } = started({ kind: 'simulated' }, join(folder, 'papers'))
    expect(troubles).toHaveLength(1)
    expect(printer.report()).toMatchObject({ name: 'Balcão', status: 'offline', lastFault: { at: 7 } })
    const refused = { ok: false, error: { code: 'driver', perhapsPrinted: false } }
    expect(await printer.print({ ...paper, blocks: [] })).toMatchObject(refused)
    expect(await printer.openDrawer()).toMatchObject(refused)
  })

  it.each([
    [{ kind: 'file', path: '/dev/usb/lp77' }, 'not-found'],
    [{ kind: 'file', path: '/nowhere/lp0' }, 'not-printer'],
    [{ kind: 'serial', path: '/nowhere/ttyS0', baudRate: 9_600, flow: 'none' }, 'not-found'],
    [{ kind: 'tcp', host: '127.0.0.1', port: 1 }, 'refused'],
    [{ kind: 'spooler', printerName: 'EPSON' }, 'windows-only'],
  ] as const)('says what keeps %j from printing, and that nothing came out', async (connection, code) => {
    const { printer } = started(connection)
    const failed = { ok: false, error: { code, perhapsPrinted: false } }
    expect(await printer.print({ ...paper, blocks: [] })).toMatchObject(failed)
    expect(printer.report()).toMatchObject({ status: 'offline', lastFault: { code } })
    printer.close()
  })
})
