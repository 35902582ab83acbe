import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { languagePrinter } from '#main/devices/hardware/label-languages/language-printer'
import { tcpTransport } from '#main/devices/hardware/tcp-printer/tcp-transport'
import { readCodes } from '#main/testing/platform/read-codes'
import type { LabelPrinterModelId } from '#shared/devices/device/label-printer-models'
import { drawLabel } from '#shared/goods/labels/draw-label'
import type { LabelFacts } from '#shared/goods/labels/label-facts'
import { labelLayouts, rollLayoutIds } from '#shared/goods/labels/label-layouts'
import { layInRows, rowWidth } from '#shared/goods/labels/label-rows'
import type { LabelRun } from '#shared/goods/labels/label-run'
import { productIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { readEpl, readTspl, readZpl } from './label-interpreters'
import { networkLabelPrinter, tsplStatus, zplStatus, type NetworkLabelPrinter } from './network-label-printer'

const facts: LabelFacts = {
  productId: productIdSchema.parse(1),
  code: '100001',
  description: 'Calção "Açaí" ^XZ ~HS \\ 2_0 > €',
  variant: 'GG',
  brand: 'Própria',
  unit: 'UN',
  price: cents(12_990),
  promotionalPrice: cents(9_990),
  scans: { symbology: 'ean13', value: '7890000100014' },
}
const withCode = (symbology: 'ean8' | 'code128', value: string): LabelFacts => ({
  ...facts,
  scans: { symbology, value },
})

function runOf(id: (typeof rollLayoutIds)[number], labels: readonly LabelFacts[]): LabelRun {
  const layout = labelLayouts[id]
  return {
    kind: 'labels',
    title: 'Etiquetas',
    width: rowWidth(layout),
    height: layout.height,
    gap: layout.gapDown,
    rows: layInRows(layout, labels, (one) => drawLabel(layout, one, { shop: 'Loja', today: '01/12/2026' })),
  }
}

const zebra = { interpret: readZpl, question: Buffer.from('~HS'), answer: zplStatus }
const eltron = { interpret: readEpl, question: Buffer.from('\u0000never'), answer: zplStatus }
const tsc = (dots: number) => ({
  interpret: readTspl(dots),
  question: Buffer.from('\u001b!?'),
  answer: tsplStatus,
})

const models = [
  ['zebra-203', zebra, 8],
  ['zebra-300', zebra, 12],
  ['argox-203', eltron, 8],
  ['argox-300', eltron, 12],
  ['tsc-203', tsc(8), 8],
  ['tsc-300', tsc(12), 12],
] as const

let device: NetworkLabelPrinter
afterEach(() => device.switchOff())

async function connect(model: LabelPrinterModelId, language: (typeof models)[number][1]) {
  device = await networkLabelPrinter(language)
  const printer = languagePrinter({
    settings: { name: 'Etiquetas', model },
    transport: tcpTransport({ host: '127.0.0.1', port: device.port }),
    now: Date.now,
  })
  onTestFinished(() => printer.close())
  return printer
}

const done = { ok: true, value: undefined }

describe.each(models)('%s', (model, language, dots) => {
  it.each(rollLayoutIds)('%s: what is on the label is what was meant, and its bars are read', async (id) => {
    const printer = await connect(model, language)
    const { columns } = labelLayouts[id]
    const labels = [...Array<LabelFacts>(columns * 3).fill(facts), withCode('code128', '100008')]
    expect(await printer.print(runOf(id, labels))).toEqual(done)
    await vi.waitFor(() => expect(device.rows).toHaveLength(2))
    const [row, last] = device.rows
    if (row === undefined || last === undefined) throw new Error('two rows')
    expect(row.copies).toBe(3)
    expect([row.width, row.height]).toEqual([
      rowWidth(labelLayouts[id]) * dots,
      Math.round(labelLayouts[id].height * dots),
    ])
    expect(await readCodes(row.picture)).toEqual(Array<string>(columns).fill('EAN13 7890000100014'))
    expect(await readCodes(last.picture)).toEqual(['Code128 100008'])
    const said = row.texts.map(({ text }) => text)
    expect(said).toContain('R$ 99,90')
    expect(said).toContain('de R$ 129,90')
    for (const { x, y } of row.texts) {
      expect(x).toBeLessThan(row.width)
      expect(y).toBeLessThan(row.height)
    }
  })

  it('no letter of a text is a command', async () => {
    const printer = await connect(model, language)
    expect(await printer.print(runOf('roll-100x50', [facts]))).toEqual(done)
    await vi.waitFor(() => expect(device.rows).toHaveLength(1))
    const said = device.rows[0]?.texts.map(({ text }) => text.replaceAll('\u0080', '€')).join(' ')
    expect(said).toContain('Calção "Açaí" ^XZ ~HS \\ 2_0 > €')
  })

  it('an EAN-8 and letters are read back', async () => {
    const printer = await connect(model, language)
    const labels = [withCode('ean8', '87111125'), withCode('code128', 'AB-12>9')]
    expect(await printer.print(runOf('roll-50x30', labels))).toEqual(done)
    await vi.waitFor(() => expect(device.rows).toHaveLength(2))
    expect(await Promise.all(device.rows.map(({ picture }) => readCodes(picture)))).toEqual([
      ['EAN8 87111125'],
      ['Code128 AB-12>9'],
    ])
  })
})

const telling = [models[0], models[4]] as const

describe.each(telling)('%s, which tells how it is', (model, language) => {
  const run = runOf('roll-40x25', [facts])

  it.each(['out-of-paper', 'cover-open'] as const)('%s: nothing is sent, and it is told', async (state) => {
    const printer = await connect(model, language)
    device.state = state
    const refused = await printer.print(run)
    expect(refused).toMatchObject({ ok: false, error: { code: state, perhapsPrinted: false } })
    expect(printer.report()).toMatchObject({ status: state, lastFault: { code: state } })
    device.state = 'ready'
    expect(await printer.print(run)).toEqual(done)
    expect(device.rows).toHaveLength(1)
  })

  it('paused it prints nothing, and is offline', async () => {
    const printer = await connect(model, language)
    device.state = 'paused'
    expect(await printer.print(run)).toMatchObject({ error: { code: 'offline', perhapsPrinted: false } })
  })

  it('the roll ends in the middle: the printer keeps the rest, and is waited for', async () => {
    const printer = await connect(model, language)
    const printing = printer.print(run)
    await vi.waitFor(() => expect(printer.report().lastSent).not.toBe(''))
    device.state = 'out-of-paper'
    setTimeout(() => (device.state = 'ready'), 400)
    expect(await printing).toEqual(done)
    await vi.waitFor(() => expect(device.rows).toHaveLength(1))
  })

  it('an answer that never comes: nothing was sent', async () => {
    const printer = await connect(model, language)
    device.answers = 'never'
    expect(await printer.print(run)).toMatchObject({ error: { code: 'no-answer', perhapsPrinted: false } })
    expect(device.rows).toEqual([])
  })

  it('a late answer is an answer', async () => {
    const printer = await connect(model, language)
    device.lateBy = 300
    expect(await printer.print(run)).toEqual(done)
    expect(device.rows).toHaveLength(1)
  })

  it('loses power in the middle: labels may have come out', async () => {
    const printer = await connect(model, language)
    device.diesAfter = 120
    expect(await printer.print(run)).toMatchObject({ error: { code: 'cut-off', perhapsPrinted: true } })
  })

  it('switched off: refused, nothing came out', async () => {
    const printer = await connect(model, language)
    await device.switchOff()
    expect(await printer.print(run)).toMatchObject({ error: { code: 'refused', perhapsPrinted: false } })
  })
})

it('what is no answer of a Zebra is none', async () => {
  const printer = await connect('zebra-203', zebra)
  device.answers = 'garbled'
  expect(await printer.print(runOf('roll-40x25', [facts]))).toMatchObject({
    error: { code: 'no-answer', perhapsPrinted: false },
  })
})
