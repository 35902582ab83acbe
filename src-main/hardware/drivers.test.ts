import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import { startReceiptPrinter } from './drivers'
import { controlFile } from './simulated/simulated-printer'

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

  it('prints on when somebody who listens to it fails', async () => {
    const papers = join(folder, 'papers')
    const troubles: unknown[] = []
    const printer = startReceiptPrinter({ driver: 'simulated', folder: papers }, (error) =>
      troubles.push(error),
    )
    printer.onStateChange(() => {
      throw new Error('a bug in a listener')
    })
    const paper: ReceiptDocument = { kind: 'sale', title: 'Cupom', blocks: [] }
    writeFileSync(join(papers, controlFile), 'out-of-paper')
    expect(await printer.print(paper)).toMatchObject({ ok: false, error: { code: 'out-of-paper' } })
    rmSync(join(papers, controlFile))
    expect(await printer.print(paper)).toEqual({ ok: true, value: undefined })
    expect(troubles).toEqual([new Error('a bug in a listener'), new Error('a bug in a listener')])
    printer.close()
  })
})
