import type { Result } from '#shared/kernel/result'
import type { Log } from '../../platform/logging/log'
import type { PrinterFailure } from './printer'
import type { ReceiptPrinter } from './receipt-printer'

/** The drawer under the till (FEATURES G2). */
export interface CashDrawer {
  /** For whoever stands before it and waits. */
  open(): Promise<Result<void, PrinterFailure>>
  /** For cash that changes hands meanwhile: a drawer that stays shut is seen, and noted in the log. */
  openInBackground(): void
}

/** A drawer on the receipt printer's socket. */
export function printerDrawer(printer: ReceiptPrinter, log: Log): CashDrawer {
  async function open(): Promise<Result<void, PrinterFailure>> {
    const opened = await printer.openDrawer()
    if (!opened.ok && opened.error.code !== 'no-drawer') log.info('drawer-failed', { ...opened.error })
    return opened
  }
  return { open, openInBackground: () => void open() }
}
