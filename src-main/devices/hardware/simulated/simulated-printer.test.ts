import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PrinterState } from '#shared/devices/device/hardware'
import { centred, row, text } from '#shared/selling/receipt/blocks/receipt-blocks'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { ReceiptPrinter } from '../receipt-printer'
import { controlFile } from './simulated-papers'
import { drawerFile, simulatedPrinter } from './simulated-printer'

const receipt: ReceiptDocument = {
  kind: 'sale',
  title: 'Cupom 000001',
  blocks: [
    { kind: 'logo', dataUrl: 'data:image/png;base64,iVBORw0KGgo=' },
    centred('LOJA <EXEMPLO> & FILHOS', { large: true }),
    row('TOTAL', '49,80', { strong: true }),
    { kind: 'qr', value: '00020126' },
    { kind: 'barcode', value: 'T0003N000123' },
  ],
}

let folder: string
let printer: ReceiptPrinter

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'printer-')), 'papers')
  printer = simulatedPrinter({ name: 'Impressora simulada', folder, columns: 48 })
})

afterEach(() => {
  printer.close()
  rmSync(join(folder, '..'), { recursive: true })
})

const papers = () => readdirSync(folder).filter((file) => file !== controlFile)

describe('the simulated printer', () => {
  it('leaves each paper as a numbered page, also after a restart', async () => {
    expect(await printer.print(receipt)).toEqual({ ok: true, value: undefined })
    printer.close()
    printer = simulatedPrinter({ name: 'Impressora simulada', folder, columns: 48 })
    await printer.print({ kind: 'void', title: 'Cancelamento', blocks: [text('CANCELAMENTO')] })
    expect(papers()).toEqual(['0001-sale.html', '0002-void.html'])
  })

  it('prints what is asked at once in the order it was asked', async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `Cupom ${index}`)
    await Promise.all(titles.map((title) => printer.print({ ...receipt, title })))
    expect(papers()).toHaveLength(12)
    const printed = papers().map(
      (file) => /<title>(.*)<\/title>/.exec(readFileSync(join(folder, file), 'utf8'))?.[1],
    )
    expect(printed).toEqual(titles)
  })

  it('draws words, logo, QR and barcode into a page that loads nothing', async () => {
    await printer.print(receipt)
    const page = readFileSync(join(folder, '0001-sale.html'), 'utf8')
    expect(page).toContain('LOJA &lt;EXEMPLO&gt; &amp; FILHOS')
    expect(page).toMatch(/<p class="strong">TOTAL +49,80<\/p>/)
    expect(page).toContain('src="data:image/png;base64,iVBORw0KGgo="')
    expect(page).toMatch(/<svg class="qr"[^>]*>\s*<path d="M/)
    expect(page).toMatch(/<svg class="barcode"[^>]*>\s*<path [^>]*d="M/)
    expect(page.replace(/xmlns="[^"]*"/g, '')).not.toMatch(/https?:/)
  })

  it('cuts its lines for the paper it was told to have', async () => {
    printer.close()
    printer = simulatedPrinter({ name: 'Impressora simulada', folder, columns: 32 })
    await printer.print(receipt)
    const page = readFileSync(join(folder, '0001-sale.html'), 'utf8')
    expect(page).toContain(`<p class="strong">TOTAL${' '.repeat(22)}49,80</p>`)
    expect(page).toContain('<main style="width: 48mm">')
  })

  it.each(['offline', 'out-of-paper', 'cover-open'] as const)(
    'prints nothing while told to be %s, then recovers',
    async (status) => {
      writeFileSync(join(folder, controlFile), `${status}\n`)
      expect(await printer.print(receipt)).toMatchObject({ ok: false, error: { code: status } })
      expect(printer.report()).toMatchObject({ name: 'Impressora simulada', status })
      expect(papers()).toEqual([])
      rmSync(join(folder, controlFile))
      expect(await printer.print(receipt)).toMatchObject({ ok: true })
      expect(papers()).toEqual(['0001-sale.html'])
    },
  )

  it('notes each pulse of the drawer it does not have', async () => {
    expect(await printer.openDrawer()).toEqual({ ok: true, value: undefined })
    expect(readFileSync(join(folder, drawerFile), 'utf8')).toBe('pulse\n')
    writeFileSync(join(folder, controlFile), 'offline')
    expect(await printer.openDrawer()).toMatchObject({ ok: false, error: { code: 'offline' } })
  })

  it('tells who listens when its state changes, and stops when asked', async () => {
    const heard: PrinterState['status'][] = []
    const stop = printer.onStateChange(({ status }) => heard.push(status))
    writeFileSync(join(folder, controlFile), 'out-of-paper')
    await vi.waitFor(() => expect(heard).toEqual(['out-of-paper']))
    stop()
    rmSync(join(folder, controlFile))
    await vi.waitFor(() => expect(printer.report().status).toBe('ready'))
    expect(heard).toEqual(['out-of-paper'])
  })

  it('is offline, and says why, when the paper cannot be written', async () => {
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'a file where the folder was')
    const printed = await printer.print(receipt)
    expect(printed).toMatchObject({ ok: false, error: { code: 'offline' } })
  })
})
