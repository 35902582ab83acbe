import type { PrinterState } from '../../src-shared/contract/hardware'
import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import { fail, type Result } from '../../src-shared/result'
import type { PrinterFailure, ReceiptPrinter } from './receipt-printer'

/** Longer than the longest paper with its logo takes; nobody waits at a silent printer for more. */
const deadline = 30_000

type Printed = Result<void, PrinterFailure>

/**
 * Holds a driver to its port: whatever it or one of its listeners throws is told to `onTrouble` and answered as a
 * printer that is offline, and so is a paper without an answer within the deadline, so that no paper waits behind a
 * bug and the till always opens (DESIGN section 6).
 */
export function steadyPrinter(
  name: string,
  driver: ReceiptPrinter,
  onTrouble: (error: unknown) => void,
): ReceiptPrinter {
  const listeners = new Set<(state: PrinterState) => void>()
  let isSilent = false

  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch (error) {
      onTrouble(error)
      return otherwise
    }
  }
  const state = (): PrinterState =>
    isSilent ? { name, status: 'offline' } : attempt(() => driver.state(), { name, status: 'offline' })
  const tell = (): void => listeners.forEach((listener) => attempt(() => listener(state()), undefined))

  function heard(silent: boolean): void {
    if (silent === isSilent) return
    isSilent = silent
    tell()
  }

  async function answered(document: ReceiptDocument): Promise<Printed> {
    try {
      const printed = await driver.print(document)
      heard(false)
      return printed
    } catch (error) {
      onTrouble(error)
      return fail({ code: 'offline', reason: String(error) })
    }
  }

  attempt(() => driver.onStateChange(tell), undefined)
  return {
    async print(document) {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<Printed>((resolve) => {
        timer = setTimeout(() => {
          heard(true)
          resolve(fail({ code: 'offline', reason: `no answer in ${deadline} ms` }))
        }, deadline)
      })
      const printed = await Promise.race([answered(document), late])
      clearTimeout(timer)
      return printed
    },
    state,
    onStateChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => attempt(() => driver.close(), undefined),
  }
}
