import type { Result } from '#shared/kernel/result'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { Printer, PrinterFailure } from './printer'

/** Whatever prints receipts and opens the drawer (FEATURES G1, G2). */
export interface ReceiptPrinter extends Printer<ReceiptDocument> {
  /** Pulses the drawer at once or not at all: a drawer never opens later than asked. */
  openDrawer(): Promise<Result<void, PrinterFailure>>
}
