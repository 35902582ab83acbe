import { describe, expect, it } from 'vitest'
import type { PrinterState } from '#shared/devices/device/hardware'
import { printerSettingsSchema } from '#shared/devices/device/printer-settings'
import { testPrinter } from '../../testing/devices/test-printer'
import { installPrinter } from './installed-printer'
import type { ReceiptPrinter } from './receipt-printer'

const paper = { kind: 'sale', title: 'Cupom 000001', blocks: [] } as const
const bug = new Error('a bug in the driver')
const first = printerSettingsSchema.parse({ name: 'Balcão' })

function throws(): never {
  throw bug
}

/** A driver with some of its methods broken, and what was told about it. */
function installed(broken: Partial<ReceiptPrinter>) {
  const troubles: unknown[] = []
  const printer = installPrinter(first, {
    start: () => ({ ...testPrinter(), ...broken }),
    now: () => 0,
    onTrouble: (error) => troubles.push(error),
  })
  return { printer, troubles }
}

describe('a driver that breaks its word', () => {
  it.each([
    ['throws', throws],
    ['rejects', () => Promise.reject(bug)],
  ])('answers what happened when printing or opening the drawer %s', async (_how, broken) => {
    const { printer, troubles } = installed({ print: broken, openDrawer: broken })
    const failed = { ok: false, error: { code: 'driver', reason: String(bug), perhapsPrinted: false } }
    expect(await printer.print({ ...paper, blocks: [] })).toEqual(failed)
    expect(await printer.openDrawer()).toEqual(failed)
    expect(troubles).toEqual([bug, bug])
  })

  it('is offline when it cannot say how it is', () => {
    const { printer, troubles } = installed({ report: throws })
    expect(printer.report()).toMatchObject({ name: 'Balcão', status: 'offline' })
    expect(troubles).toEqual([bug])
  })

  it('keeps nothing else from closing', () => {
    const { printer, troubles } = installed({ close: throws })
    printer.close()
    expect(troubles).toEqual([bug])
  })
})

it('another printer takes its place, tells so, and is the one that is listened to', async () => {
  const drivers = [testPrinter(), testPrinter()]
  const started = [...drivers]
  const troubles: unknown[] = []
  const printer = installPrinter(first, {
    start: () => started.shift() ?? testPrinter(),
    now: () => 0,
    onTrouble: (error) => troubles.push(error),
  })
  const told: PrinterState[] = []
  printer.onStateChange(throws)
  printer.onStateChange((state) => told.push(state))
  const [, second] = drivers
  if (second) second.outOfPaper = true
  printer.replace({ ...first, name: 'Outra' })
  expect(told).toMatchObject([{ status: 'out-of-paper' }])
  if (second) second.outOfPaper = false
  second?.tell()
  expect(told).toMatchObject([{}, { status: 'ready' }])
  await printer.print({ ...paper, blocks: [] })
  expect(drivers.map(({ papers }) => papers.length)).toEqual([0, 1])
  expect(troubles).toEqual([bug, bug])
})
