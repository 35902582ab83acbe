import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import type { PrinterState } from '../../src-shared/contract/hardware'
import type { ReceiptPrinter } from '../hardware/receipt-printer'
import type { Log } from '../logging/log'

/** How papers leave main: printed when the printer lets them, reported when not, never waited for by a sale. */
export interface Papers {
  /** True when the paper came out. */
  print(document: ReceiptDocument): Promise<boolean>
}

export function createPapers(
  printer: ReceiptPrinter,
  log: Log,
  onFailure: (failure: { title: string; status: PrinterState['status'] }) => void,
): Papers {
  return {
    async print(document) {
      const printed = await printer.print(document)
      if (printed.ok) return true
      log.info('print-failed', {
        title: document.title,
        code: printed.error.code,
        reason: printed.error.reason,
      })
      onFailure({ title: document.title, status: printed.error.code })
      return false
    },
  }
}
