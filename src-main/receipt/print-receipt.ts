import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import type { AppEvents } from '../../src-shared/contract/events'
import type { PrinterFailure, ReceiptPrinter } from '../hardware/receipt-printer'
import type { Log } from '../logging/log'

/** How papers leave main: printed when the printer lets them, never waited for by a sale. */
export interface Papers {
  /** For whoever waits at the printer: true when the paper came out, and they say so when it did not. */
  print(document: ReceiptDocument): Promise<boolean>
  /** For what goes on meanwhile: a paper that does not come out is told to the cashier by a push. */
  printInBackground(document: ReceiptDocument): void
}

export function createPapers(
  printer: ReceiptPrinter,
  log: Log,
  onFailure: (failure: AppEvents['print-failed']) => void,
): Papers {
  async function attempt(document: ReceiptDocument): Promise<PrinterFailure | null> {
    const printed = await printer.print(document)
    if (printed.ok) return null
    const { code, reason } = printed.error
    log.info('print-failed', { title: document.title, code, reason })
    return printed.error
  }

  async function printOrTell(document: ReceiptDocument): Promise<void> {
    const { kind, title } = document
    const failure = await attempt(document)
    if (failure) onFailure({ kind, title, status: failure.code })
  }

  return {
    print: async (document) => (await attempt(document)) === null,
    printInBackground: (document) => void printOrTell(document),
  }
}
