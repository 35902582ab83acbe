import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { escposPrinter } from '#main/devices/hardware/escpos/escpos-printer'
import type { ReceiptPrinter } from '#main/devices/hardware/receipt-printer'
import { tcpTransport } from '#main/devices/hardware/tcp-printer/tcp-transport'
import type { PrinterModelId } from '#shared/devices/device/printer-models'
import { printerSettingsSchema } from '#shared/devices/device/printer-settings'
import { centred, row, text } from '#shared/selling/receipt/blocks/receipt-blocks'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { networkPrinter, type NetworkPrinter } from './network-printer'

const receipt: ReceiptDocument = {
  kind: 'sale',
  title: 'Cupom 000001',
  blocks: [
    centred('LOJA SÃO JOÃO', { strong: true, large: true }),
    text('001 Camisa algodão açaí'),
    row('TOTAL', 'R$\u00a049,90', { strong: true, large: true }),
    { kind: 'qr', value: '00020126pix' },
    { kind: 'barcode', value: 'T0001N000123' },
  ],
}

let device: NetworkPrinter
let printer: ReceiptPrinter

function connect(model: PrinterModelId = 'epson-80', drawerSwitch: 'none' | 'open-low' = 'none'): void {
  printer = escposPrinter({
    settings: printerSettingsSchema.parse({ name: 'Balcão', model, drawerSwitch }),
    transport: tcpTransport({ host: '127.0.0.1', port: device.port }),
    decode: () => null,
    now: Date.now,
  })
}

beforeEach(async () => {
  device = await networkPrinter()
})
afterEach(async () => {
  printer.close()
  await device.switchOff()
})

const done = { ok: true, value: undefined }

describe('a network printer', () => {
  it.each(['epson-80', 'daruma-80', 'other-58'] as const)(
    '%s: what is on the paper is what was meant',
    async (model) => {
      connect(model)
      expect(await printer.print(receipt)).toEqual(done)
      await vi.waitFor(() => expect(device.papers.length + (model === 'other-58' ? 1 : 0)).toBe(1))
      if (model === 'other-58') await device.switchOff()
      const [paper] = device.papers
      expect(paper?.cut).toBe(model !== 'other-58')
      expect(paper?.lines).toContain('LOJA SÃO JOÃO')
      expect(paper?.lines).toContain('001 Camisa algodão açaí')
      expect(paper?.lines.find((line) => line.startsWith('TOTAL'))).toMatch(/^TOTAL +R\$ 49,90$/)
      expect(paper?.qrCodes).toEqual(model === 'epson-80' || model === 'daruma-80' ? ['00020126pix'] : [])
      expect(paper?.barcodes).toEqual(model === 'other-58' ? [] : ['T0001N000123'])
      expect(paper?.images).toHaveLength(model === 'other-58' ? 2 : 0)
    },
  )

  it.each([
    ['paper out', 'out-of-paper', { paper: 'out' }],
    ['cover open', 'cover-open', { isCoverOpen: true }],
  ] as const)(
    '%s: nothing is sent, nothing came out, and it is told when it is well',
    async (_what, code, trouble) => {
      Object.assign(device, trouble)
      connect()
      expect(await printer.print(receipt)).toMatchObject({
        ok: false,
        error: { code, perhapsPrinted: false },
      })
      expect(printer.report()).toMatchObject({ status: code, lastFault: { code } })
      const told: string[] = []
      printer.onStateChange(({ status }) => told.push(status))
      device.paper = 'low'
      device.isCoverOpen = false
      await vi.waitFor(() => expect(told).toEqual(['paper-low']), { timeout: 5_000 })
      expect(await printer.print(receipt)).toEqual(done)
      expect(device.papers).toHaveLength(1)
    },
  )

  it('paper that runs out in the middle: the printer keeps the rest, and the receipt is one', async () => {
    connect()
    const printing = printer.print(receipt)
    await vi.waitFor(() => expect(printer.report().lastReceived).not.toBe(''))
    device.paper = 'out'
    setTimeout(() => (device.paper = 'enough'), 200)
    expect(await printing).toEqual(done)
    expect(device.papers).toHaveLength(1)
  })

  it('loses power in the middle: paper may have come out', async () => {
    device.diesAfter = () => 60
    connect()
    expect(await printer.print(receipt)).toMatchObject({
      ok: false,
      error: { code: 'cut-off', perhapsPrinted: true },
    })
    expect(printer.report().status).toBe('offline')
  })

  it('switched off: refused, nothing came out; switched on: it prints', async () => {
    await device.switchOff()
    connect()
    expect(await printer.print(receipt)).toMatchObject({ error: { code: 'refused', perhapsPrinted: false } })
    await device.switchOn()
    expect(await printer.print(receipt)).toEqual(done)
    expect(printer.report()).toMatchObject({ status: 'ready' })
  })

  it('opens the drawer, also without paper, and tells whether it is open', async () => {
    device.paper = 'out'
    connect('epson-80', 'open-low')
    expect(await printer.openDrawer()).toEqual(done)
    device.isDrawerOpen = true
    device.paper = 'enough'
    expect(await printer.openDrawer()).toEqual(done)
    await vi.waitFor(() => expect(device.pulses()).toBe(2))
    expect(printer.report().drawer).toBe('open')
  })

  it('a drawer whose model has no such command stays shut without paper', async () => {
    device.paper = 'out'
    connect('elgin-80')
    expect(await printer.openDrawer()).toMatchObject({ ok: false, error: { code: 'out-of-paper' } })
    expect(device.pulses()).toBe(0)
  })

  it('shows the bytes that went there and back', async () => {
    connect()
    await printer.openDrawer()
    expect(printer.report()).toMatchObject({ lastSent: '1b 70 00 3c 78', lastReceived: '12' })
  })
})
