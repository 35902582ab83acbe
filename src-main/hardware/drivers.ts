import { offlinePrinter } from './offline-printer'
import type { ReceiptPrinter } from './receipt-printer'
import { simulatedPrinter } from './simulated/simulated-printer'
import { steadyPrinter } from './steady-printer'

/** What this terminal was told to print with; one member per driver. */
export type ReceiptPrinterSettings = { readonly driver: 'simulated'; readonly folder: string }

type Drivers = {
  readonly [Name in ReceiptPrinterSettings['driver']]: {
    readonly name: string
    readonly start: (settings: Extract<ReceiptPrinterSettings, { driver: Name }>) => ReceiptPrinter
  }
}

const receiptPrinters: Drivers = {
  simulated: { name: 'Impressora simulada', start: ({ folder }) => simulatedPrinter(folder) },
}

/**
 * Starts the chosen driver. One that cannot start is told to `onTrouble` and replaced by one that reports offline; so
 * is whatever it throws later.
 */
export function startReceiptPrinter(
  settings: ReceiptPrinterSettings,
  onTrouble: (error: unknown) => void,
): ReceiptPrinter {
  const driver = receiptPrinters[settings.driver]
  try {
    return steadyPrinter(driver.name, driver.start(settings), onTrouble)
  } catch (error) {
    onTrouble(error)
    return offlinePrinter(driver.name, String(error))
  }
}
