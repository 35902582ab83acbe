import { describe, expect, it } from 'vitest'
import { fail, ok } from '#shared/kernel/result'
import { heardCodes } from '../../../testing/devices/heard-codes'
import type { ScannerFailure } from '../barcode-scanner'
import type { HidBus, HidDevice } from './hid-bus'
import { hidScanners } from './hid-scanner'

const voyager = {
  kind: 'hid',
  vendorId: 0x0c2e,
  productId: 0x0b81,
  serialNumber: null,
  product: 'V',
} as const
const ean = Buffer.concat([Buffer.from([2, 8]), Buffer.from(']E496385074'), Buffer.alloc(51)])

/** A bus with these devices, each by its path. */
function bus(...devices: HidDevice[]) {
  const plugged = [...devices]
  const open = new Map<string, { report: (bytes: Uint8Array) => void; gone: (why: ScannerFailure) => void }>()
  const hid: HidBus = {
    list: () => Promise.resolve(ok(plugged)),
    open: ({ path }, report, gone) => {
      if (open.has(path)) return Promise.resolve(fail({ code: 'busy', reason: 'opened twice' }))
      open.set(path, { report, gone })
      return Promise.resolve(ok({ close: () => void open.delete(path) }))
    },
  }
  return { hid, open, plugged }
}

const device = (path: string, serialNumber: string | null = null): HidDevice => ({
  ...voyager,
  path,
  serialNumber,
})

describe('HID POS scanners', () => {
  it('of one kind are two scanners, each heard apart', async () => {
    const { hid, open } = bus(device('a'), device('b'))
    const lineOf = hidScanners(hid)
    const [one, two] = [heardCodes(), heardCodes()]
    expect(await lineOf(voyager).open(one.listener)).toMatchObject({ ok: true })
    expect(await lineOf(voyager).open(two.listener)).toMatchObject({ ok: true })
    expect(await lineOf(voyager).open(heardCodes().listener)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
    open.get('b')?.report(ean)
    expect([one.heard, two.heard]).toEqual([[], ['E4 96385074']])
  })

  it('are told apart by their serial numbers', async () => {
    const { hid, open } = bus(device('a', '1'), device('b', '2'))
    await hidScanners(hid)({ ...voyager, serialNumber: '2' }).open(heardCodes().listener)
    expect([...open.keys()]).toEqual(['b'])
  })

  it('are found again at another port after they were pulled', async () => {
    const { hid, open, plugged } = bus(device('a'))
    const line = hidScanners(hid)(voyager)
    const { heard, listener } = heardCodes()
    await line.open(listener)
    open.get('a')?.gone({ code: 'cut-off', reason: 'could not read from HID device' })
    expect(heard).toEqual(['cut-off'])
    plugged.splice(0, 1, device('c'))
    await line.open(listener)
    open.get('c')?.report(ean)
    expect(heard).toEqual(['cut-off', 'E4 96385074'])
  })

  it('are free for another once let go', async () => {
    const { hid } = bus(device('a'))
    const lineOf = hidScanners(hid)
    const first = await lineOf(voyager).open(heardCodes().listener)
    if (!first.ok) throw new Error('It is plugged in')
    first.value.close()
    expect(await lineOf(voyager).open(heardCodes().listener)).toMatchObject({ ok: true })
  })
})
