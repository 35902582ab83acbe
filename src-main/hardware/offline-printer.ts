import { fail } from '../../src-shared/result'
import type { ReceiptPrinter } from './receipt-printer'

/** Stands in for a printer whose driver could not start, so that the till always opens (DESIGN section 6). */
export function offlinePrinter(name: string, reason: string): ReceiptPrinter {
  return {
    print: () => Promise.resolve(fail({ code: 'offline', reason })),
    state: () => ({ name, status: 'offline' }),
    onStateChange: () => () => undefined,
    close: () => undefined,
  }
}
