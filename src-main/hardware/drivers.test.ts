import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startReceiptPrinter } from './drivers'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drivers-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('starting the receipt printer', () => {
  it('gives the driver that was chosen', () => {
    const printer = startReceiptPrinter({ driver: 'simulated', folder: join(folder, 'papers') }, (error) =>
      expect.fail(String(error)),
    )
    expect(printer.state()).toEqual({ name: 'Impressora simulada', status: 'ready' })
    printer.close()
  })

  it('reports the trouble and stays offline when the driver cannot start', async () => {
    writeFileSync(join(folder, 'papers'), 'a file where the folder should be')
    const troubles: unknown[] = []
    const printer = startReceiptPrinter({ driver: 'simulated', folder: join(folder, 'papers') }, (error) =>
      troubles.push(error),
    )
    expect(troubles).toHaveLength(1)
    expect(printer.state()).toEqual({ name: 'Impressora simulada', status: 'offline' })
    expect(await printer.print({ kind: 'sale', title: '', blocks: [] })).toMatchObject({
      ok: false,
      error: { code: 'offline' },
    })
  })
})
