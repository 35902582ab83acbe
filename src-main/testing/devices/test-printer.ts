import type { PrinterState } from '#shared/devices/device/hardware'
import { fail, ok } from '#shared/kernel/result'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { PrinterFailure, ReceiptPrinter } from '../../devices/hardware/receipt-printer'

export interface TestPrinter extends ReceiptPrinter {
  readonly papers: ReceiptDocument[]
  outOfPaper: boolean
  /** Fails the next paper so; it is kept all the same where `perhapsPrinted`. */
  nextFailure: PrinterFailure | null
  pulses: number
  /** Tells whoever listens how it is now. */
  tell(): void
}

/** A printer that keeps what it printed, and can be out of paper. */
export function testPrinter(): TestPrinter {
  const papers: ReceiptDocument[] = []
  const listeners = new Set<(state: PrinterState) => void>()
  const noPaper = { code: 'out-of-paper', reason: 'told to be', perhapsPrinted: false } as const
  return {
    papers,
    outOfPaper: false,
    nextFailure: null,
    pulses: 0,
    print(document) {
      if (this.outOfPaper) return Promise.resolve(fail(noPaper))
      const failure = this.nextFailure
      this.nextFailure = null
      if (failure === null || failure.perhapsPrinted) papers.push(document)
      return Promise.resolve(failure === null ? ok(undefined) : fail(failure))
    },
    openDrawer() {
      if (this.outOfPaper) return Promise.resolve(fail(noPaper))
      this.pulses++
      return Promise.resolve(ok(undefined))
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
