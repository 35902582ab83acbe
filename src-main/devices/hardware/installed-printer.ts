import type { PrinterState } from '#shared/devices/device/hardware'
import type { PrinterSettings } from '#shared/devices/device/printer-settings'
import { fail, type Result } from '#shared/kernel/result'
import { offlinePrinter } from './offline-printer'
import { stateOf, type PrinterFailure, type ReceiptPrinter } from './receipt-printer'

/** The printer a terminal has now; another takes its place when the settings change. */
export interface InstalledPrinter extends ReceiptPrinter {
  replace(settings: PrinterSettings): void
}

interface InstalledDeps {
  readonly start: (settings: PrinterSettings) => ReceiptPrinter
  readonly now: () => number
  readonly onTrouble: (error: unknown) => void
}

/**
 * Holds every driver to the port: whatever it or a listener throws is told to `onTrouble` and answered as a printer
 * that is offline, so that no paper waits behind a bug and the till always opens (DESIGN section 6).
 */
export function installPrinter(
  first: PrinterSettings,
  { start, now, onTrouble }: InstalledDeps,
): InstalledPrinter {
  const listeners = new Set<(state: PrinterState) => void>()
  let { driver, name } = installed(first)

  function installed(settings: PrinterSettings) {
    const started = start(settings)
    attempt(() => started.onStateChange(tell), undefined)
    return { driver: started, name: settings.name }
  }

  function tell(state: PrinterState): void {
    for (const listener of listeners) attempt(() => listener(state), undefined)
  }

  function attempt<T>(work: () => T, otherwise: T): T {
    try {
      return work()
    } catch (error) {
      onTrouble(error)
      return otherwise
    }
  }

  async function answered(
    ask: () => Promise<Result<void, PrinterFailure>>,
  ): Promise<Result<void, PrinterFailure>> {
    try {
      return await ask()
    } catch (error) {
      onTrouble(error)
      return fail({ code: 'driver', reason: String(error), perhapsPrinted: false })
    }
  }

  const report = () => {
    try {
      return driver.report()
    } catch (error) {
      onTrouble(error)
      return offlinePrinter(name, String(error), now()).report()
    }
  }

  return {
    print: (document) => answered(() => driver.print(document)),
    openDrawer: () => answered(() => driver.openDrawer()),
    report,
    onStateChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    wake: () => attempt(() => driver.wake(), undefined),
    close: () => attempt(() => driver.close(), undefined),
    replace: (settings) => {
      attempt(() => driver.close(), undefined)
      ;({ driver, name } = installed(settings))
      tell(stateOf(report()))
    },
  }
}
