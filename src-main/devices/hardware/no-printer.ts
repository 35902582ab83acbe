import { fail } from '#shared/kernel/result'
import type { Printer } from './printer'
import type { ReceiptPrinter } from './receipt-printer'

/** Where nobody has chosen a printer: it says so, and never that something was printed. */
export function noPrinter(name: string): Printer<unknown> & Pick<ReceiptPrinter, 'openDrawer'> {
  const refused = () =>
    Promise.resolve(fail({ code: 'no-printer', reason: 'none is set up', perhapsPrinted: false } as const))
  return {
    print: refused,
    openDrawer: refused,
    report: () => ({
      name,
      status: 'no-printer',
      drawer: 'unknown',
      lastSent: '',
      lastReceived: '',
      lastFault: null,
    }),
    onStateChange: () => () => undefined,
    wake: () => undefined,
    close: () => undefined,
  }
}
