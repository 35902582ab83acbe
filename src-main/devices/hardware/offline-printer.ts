import { fail } from '#shared/kernel/result'
import type { Printer } from './printer'
import type { ReceiptPrinter } from './receipt-printer'

/** Stands in for a printer whose driver could not start, so that the till always opens (DESIGN section 6). */
export function offlinePrinter(
  name: string,
  reason: string,
  at: number,
): Printer<unknown> & Pick<ReceiptPrinter, 'openDrawer'> {
  const failed = () => Promise.resolve(fail({ code: 'driver', reason, perhapsPrinted: false }))
  return {
    print: failed,
    openDrawer: failed,
    report: () => ({
      name,
      status: 'offline',
      drawer: 'unknown',
      lastSent: '',
      lastReceived: '',
      lastFault: { code: 'driver', reason, at },
    }),
    onStateChange: () => () => undefined,
    wake: () => undefined,
    close: () => undefined,
  }
}
