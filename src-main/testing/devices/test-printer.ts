import type { PrinterState } from '#shared/devices/device/hardware'
import type { LabelRun } from '#shared/goods/labels/label-run'
import { fail, ok } from '#shared/kernel/result'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { Printer, PrinterFailure } from '../../devices/hardware/printer'
import type { ReceiptPrinter } from '../../devices/hardware/receipt-printer'

export interface KeepingPrinter<Paper> extends Printer<Paper> {
  readonly papers: Paper[]
  outOfPaper: boolean
  /** Fails the next paper so; it is kept all the same where `perhapsPrinted`. */
  nextFailure: PrinterFailure | null
  /** Tells whoever listens how it is now. */
  tell(): void
}

export interface TestPrinter extends KeepingPrinter<ReceiptDocument>, ReceiptPrinter {
  pulses: number
}

const noPaper = { code: 'out-of-paper', reason: 'told to be', perhapsPrinted: false } as const

/** A printer that keeps what it printed, and can be out of paper. */
export function testPrinter(): TestPrinter {
  return Object.assign(keepingPrinter<ReceiptDocument>(), {
    pulses: 0,
    openDrawer(this: TestPrinter) {
      if (this.outOfPaper) return Promise.resolve(fail(noPaper))
      this.pulses++
      return Promise.resolve(ok(undefined))
    },
  })
}

/** The same for labels. */
export function testLabelPrinter(): KeepingPrinter<LabelRun> {
  return keepingPrinter()
}

function keepingPrinter<Paper>(): KeepingPrinter<Paper> {
  const papers: Paper[] = []
  const listeners = new Set<(state: PrinterState) => void>()
  return {
    papers,
    outOfPaper: false,
    nextFailure: null,
    print(document) {
      if (this.outOfPaper) return Promise.resolve(fail(noPaper))
      const failure = this.nextFailure
      this.nextFailure = null
      if (failure === null || failure.perhapsPrinted) papers.push(document)
      return Promise.resolve(failure === null ? ok(undefined) : fail(failure))
    },
    report() {
      const status = this.outOfPaper ? 'out-of-paper' : 'ready'
      return {
        name: 'Impressora de teste',
        status,
        drawer: 'unknown',
        lastSent: '',
        lastReceived: '',
        lastFault: null,
      }
    },
    onStateChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell() {
      const { name, status, drawer } = this.report()
      for (const listener of listeners) listener({ name, status, drawer })
    },
    wake: () => undefined,
    close: () => undefined,
  }
}
