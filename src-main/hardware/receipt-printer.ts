import type { PrinterState, PrinterTrouble } from '../../src-shared/contract/hardware'
import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import type { Result } from '../../src-shared/result'

/** Why a paper did not come out. `reason` is for the log, not for the screen. */
export interface PrinterFailure {
  readonly code: PrinterTrouble
  readonly reason: string
}

/** Whatever prints receipts (FEATURES G1). Never throws: a dead printer is an answer, the sale is already safe. */
export interface ReceiptPrinter {
  /** Resolves when the paper is out, or with why it is not. Papers come out in the order they were asked for. */
  print(document: ReceiptDocument): Promise<Result<void, PrinterFailure>>
  state(): PrinterState
  /** Returns how to stop listening. */
  onStateChange(listener: (state: PrinterState) => void): () => void
  /** Lets the device go; nothing is printed afterwards. */
  close(): void
}
