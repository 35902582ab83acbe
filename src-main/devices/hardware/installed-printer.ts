import type { PrinterState } from '#shared/devices/device/hardware'
import type { LabelPrinterSettings } from '#shared/devices/device/label-printer-settings'
import type { PrinterSettings } from '#shared/devices/device/printer-settings'
import { fail, type Result } from '#shared/kernel/result'
import type { LabelPrinter } from './label-printer'
import { offlinePrinter } from './offline-printer'
import { stateOf, type Printer, type PrinterFailure } from './printer'
import type { ReceiptPrinter } from './receipt-printer'

/** A printer a terminal has now; another takes its place when the settings change. */
interface Replaceable<Settings> {
  replace(settings: Settings): void
}

export type InstalledPrinter = ReceiptPrinter & Replaceable<PrinterSettings>
export type InstalledLabelPrinter = LabelPrinter & Replaceable<LabelPrinterSettings>

interface InstalledDeps<Settings, Driver> {
  readonly start: (settings: Settings) => Driver
  readonly now: () => number
  readonly onTrouble: (error: unknown) => void
}

export function installPrinter(
  first: PrinterSettings,
  deps: InstalledDeps<PrinterSettings, ReceiptPrinter>,
): InstalledPrinter {
  const { ask, ...printer } = holdToPort(first, deps)
  return { ...printer, openDrawer: () => ask((driver) => driver.openDrawer()) }
}

export function installLabelPrinter(
  first: LabelPrinterSettings,
  deps: InstalledDeps<LabelPrinterSettings, LabelPrinter>,
): InstalledLabelPrinter {
  return holdToPort(first, deps)
}

/**
 * Holds every driver to the port: whatever it or a listener throws is told to `onTrouble` and answered as a printer
 * that is offline, so that no paper waits behind a bug and the till always opens (DESIGN section 6).
 */
function holdToPort<Settings extends { readonly name: string }, Paper, Driver extends Printer<Paper>>(
  first: Settings,
  { start, now, onTrouble }: InstalledDeps<Settings, Driver & Printer<Paper>>,
) {
  const listeners = new Set<(state: PrinterState) => void>()
  let { driver, name } = installed(first)

  function installed(settings: Settings) {
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
    ask: (driver: Driver) => Promise<Result<void, PrinterFailure>>,
  ): Promise<Result<void, PrinterFailure>> {
    try {
      return await ask(driver)
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
    ask: answered,
    print: (paper: Paper) => answered(() => driver.print(paper)),
    report,
    onStateChange: (listener: (state: PrinterState) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    wake: () => attempt(() => driver.wake(), undefined),
    close: () => attempt(() => driver.close(), undefined),
    replace: (settings: Settings) => {
      attempt(() => driver.close(), undefined)
      ;({ driver, name } = installed(settings))
      tell(stateOf(report()))
    },
  }
}
