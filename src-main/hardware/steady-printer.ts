import { fail } from '../../src-shared/result'
import type { ReceiptPrinter } from './receipt-printer'

/**
 * Holds a driver to its port: whatever it or one of its listeners throws is told to `onTrouble` and answered as a
 * printer that is offline, so that no paper waits behind a bug and the till always opens (DESIGN section 6).
 */
export function steadyPrinter(
  name: string,
  driver: ReceiptPrinter,
  onTrouble: (error: unknown) => void,
): ReceiptPrinter {
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch (error) {
      onTrouble(error)
      return otherwise
    }
  }
  return {
    async print(document) {
      try {
        return await driver.print(document)
      } catch (error) {
        onTrouble(error)
        return fail({ code: 'offline', reason: String(error) })
      }
    },
    state: () => attempt(() => driver.state(), { name, status: 'offline' }),
    onStateChange: (listener) => driver.onStateChange((state) => attempt(() => listener(state), undefined)),
    close: () => attempt(() => driver.close(), undefined),
  }
}
