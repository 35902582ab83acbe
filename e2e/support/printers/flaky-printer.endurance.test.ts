import { expect, it, onTestFinished } from 'vitest'
import { createPrintQueue } from '#main/devices/device/print-queue'
import { queuedReceipts } from '#main/devices/device/queued-papers'
import { escposPrinter } from '#main/devices/hardware/escpos/escpos-printer'
import type { ReceiptPrinter } from '#main/devices/hardware/receipt-printer'
import { tcpTransport } from '#main/devices/hardware/tcp-printer/tcp-transport'
import { testLog } from '#main/testing/platform/test-log'
import { testTill } from '#main/testing/till/test-till'
import type { PrinterState } from '#shared/devices/device/hardware'
import { printerSettingsSchema } from '#shared/devices/device/printer-settings'
import { centred, row, text } from '#shared/selling/receipt/blocks/receipt-blocks'
import type { PrintedPaper } from './escpos-decoder'
import { networkPrinter } from './network-printer'

const RECEIPTS = 1_000

it(`${RECEIPTS} receipts through a printer that loses power now and then: none lost, none twice without 2ª via, in order`, async () => {
  const device = await networkPrinter()
  onTestFinished(() => device.switchOff())
  const random = seeded(7)
  // An eighth of all connections ends somewhere in the paper.
  device.diesAfter = () => (random() < 0.125 ? 1 + Math.floor(random() * 220) : null)

  const printer = promptPrinter(
    escposPrinter({
      settings: printerSettingsSchema.parse({ name: 'Balcão' }),
      transport: tcpTransport({ host: '127.0.0.1', port: device.port }),
      decode: () => null,
      now: Date.now,
    }),
  )
  const { database } = testTill()
  const terminal = database.get<{ id: number; branchId: number }>(
    'SELECT id, branch_id AS branchId FROM terminal LIMIT 1',
  )
  const desk = { database, now: Date.now, terminal: terminal as never }
  const queue = createPrintQueue({
    desk,
    queued: queuedReceipts,
    printer,
    log: testLog(),
    onFailure: () => undefined,
    soon: setImmediate,
  })
  onTestFinished(() => {
    queue.close()
    printer.close()
  })
  for (let number = 1; number <= RECEIPTS; number++)
    queue.printInBackground({
      kind: 'sale',
      title: `Cupom ${number}`,
      blocks: [
        text(`Nº ${number}.`),
        row('TOTAL', '49,90', { strong: true, large: true }),
        centred('Obrigado'),
      ],
    })
  const open = () =>
    database.get<{ count: number }>('SELECT count(*) AS count FROM print_job WHERE ended_at IS NULL')?.count
  await expect.poll(open, { timeout: 100_000, interval: 100 }).toBe(0)

  const whole = device.papers.filter(isWhole)
  expect(device.papers.length).toBeGreaterThan(RECEIPTS)
  const numbers = Array.from({ length: RECEIPTS }, (_, index) => index + 1)
  expect(numbers.filter((number) => !whole.some((paper) => numberOf(paper) === number))).toEqual([])
  const unmarked = device.papers.filter((paper) => !paper.lines.includes('2ª VIA')).map(numberOf)
  const doubled = unmarked.filter((number, index) => number > 0 && unmarked.indexOf(number) !== index)
  expect(doubled).toEqual([])
  const order = whole.map(numberOf)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
}, 120_000)

function isWhole(paper: PrintedPaper): boolean {
  return paper.cut && paper.lines.includes('Obrigado')
}

function numberOf({ lines }: PrintedPaper): number {
  return Number(/^Nº (\d+)\.$/.exec(lines.find((line) => line.startsWith('Nº')) ?? '')?.[1] ?? 0)
}

/** The same printer, said to be ready right after each failure: the test need not wait for the next look at it. */
function promptPrinter(printer: ReceiptPrinter): ReceiptPrinter {
  const listeners = new Set<(state: PrinterState) => void>()
  const ready: PrinterState = { name: '', status: 'ready', drawer: 'unknown' }
  return {
    ...printer,
    print: async (document) => {
      const printed = await printer.print(document)
      if (!printed.ok) setTimeout(() => listeners.forEach((listener) => listener(ready)), 1)
      return printed
    },
    onStateChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Numbers from 0 to 1, the same at every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
