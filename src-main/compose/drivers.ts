import { join } from 'node:path'
import type { LabelPrinterSettings } from '#shared/devices/device/label-printer-settings'
import { printerModels } from '#shared/devices/device/printer-models'
import type { PrinterConnection, PrinterSettings } from '#shared/devices/device/printer-settings'
import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import type { InstalledScanner } from '#shared/devices/device/scanner-settings'
import type { InstalledPole } from '#shared/devices/display/display-settings'
import { assertNever } from '#shared/kernel/result'
import type { ScannerLine } from '../devices/hardware/barcode-scanner'
import type { Transport } from '../devices/hardware/conversation/transport'
import { escposPrinter } from '../devices/hardware/escpos/escpos-printer'
import { fileTransport } from '../devices/hardware/file-printer/file-transport'
import { languagePrinter } from '../devices/hardware/label-languages/language-printer'
import type { LabelPrinter } from '../devices/hardware/label-printer'
import { noPrinter } from '../devices/hardware/no-printer'
import { offlinePrinter } from '../devices/hardware/offline-printer'
import type { DecodePicture } from '../devices/hardware/picture'
import { serialPole } from '../devices/hardware/pole-display/serial-pole'
import { simulatedPole } from '../devices/hardware/pole-display/simulated-pole'
import type { PoleLine } from '../devices/hardware/pole-line'
import type { ReceiptPrinter } from '../devices/hardware/receipt-printer'
import { findScanners } from '../devices/hardware/scanner/find-scanners'
import { hidScanners } from '../devices/hardware/scanner/hid-scanner'
import { nodeHidBus } from '../devices/hardware/scanner/node-hid-bus'
import { serialScanner } from '../devices/hardware/scanner/serial-scanner'
import { simulatedScanner } from '../devices/hardware/scanner/simulated-scanner'
import { serialTransport } from '../devices/hardware/serial-printer/serial-transport'
import { simulatedLabelPrinter, simulatedPrinter } from '../devices/hardware/simulated/simulated-printer'
import { ownSpooler, spoolerTransport } from '../devices/hardware/spooler-printer/spooler-transport'
import { tcpTransport } from '../devices/hardware/tcp-printer/tcp-transport'

interface DriverDeps {
  /** Where simulated devices leave what they did. */
  readonly papersFolder: string
  /** What speaks to the Windows spooler beside main, as it was built. */
  readonly spoolWorkerFile: string
  readonly decode: DecodePicture
  readonly now: () => number
  readonly onTrouble: (error: unknown) => void
}

type RealConnection = Exclude<PrinterConnection, { kind: 'simulated' | 'none' }>

const transports: {
  readonly [Kind in RealConnection['kind']]: (
    settings: Extract<RealConnection, { kind: Kind }>,
    deps: DriverDeps,
  ) => Transport
} = {
  tcp: tcpTransport,
  serial: serialTransport,
  file: (settings) => fileTransport(settings),
  spooler: (settings, { spoolWorkerFile }) => spoolerTransport(settings, ownSpooler(spoolWorkerFile)),
}

/** Starts the printer this terminal was told to use. One that cannot start is replaced by one that reports offline. */
export function startReceiptPrinter(settings: PrinterSettings, deps: DriverDeps): ReceiptPrinter {
  try {
    return startDriver(settings, deps)
  } catch (error) {
    deps.onTrouble(error)
    return offlinePrinter(settings.name, String(error), deps.now())
  }
}

/** The same for its label printer. */
export function startLabelPrinter(settings: LabelPrinterSettings, deps: DriverDeps): LabelPrinter {
  try {
    return startLabelDriver(settings, deps)
  } catch (error) {
    deps.onTrouble(error)
    return offlinePrinter(settings.name, String(error), deps.now())
  }
}

function startLabelDriver(settings: LabelPrinterSettings, deps: DriverDeps): LabelPrinter {
  const { connection, name } = settings
  if (connection.kind === 'none') return noPrinter(name)
  if (connection.kind === 'simulated')
    return simulatedLabelPrinter({ name, folder: join(deps.papersFolder, 'labels') })
  return languagePrinter({ settings, transport: transportOf(connection, deps), now: deps.now })
}

function transportOf(connection: RealConnection, deps: DriverDeps): Transport {
  const start = transports[connection.kind] as (settings: RealConnection, deps: DriverDeps) => Transport
  return start(connection, deps)
}

function startDriver(settings: PrinterSettings, deps: DriverDeps): ReceiptPrinter {
  const { papersFolder, decode, now } = deps
  const { connection, name, model } = settings
  if (connection.kind === 'none') return noPrinter(name)
  if (connection.kind === 'simulated')
    return simulatedPrinter({ name, folder: papersFolder, columns: printerModels[model].columns })
  return escposPrinter({ settings, transport: transportOf(connection, deps), decode, now })
}

/** The ways scanners reach this computer; `folder` is where simulated ones are told what to read. */
export function scannerDrivers(folder: string): {
  readonly lineOf: (scanner: InstalledScanner) => ScannerLine
  readonly find: () => Promise<FoundScanners>
} {
  const bus = nodeHidBus()
  const hidScanner = hidScanners(bus)
  return {
    lineOf: ({ id, connection }) => {
      switch (connection.kind) {
        case 'serial':
          return serialScanner(connection)
        case 'hid':
          return hidScanner(connection)
        case 'simulated':
          return simulatedScanner(join(folder, String(id)))
        default:
          return assertNever(connection)
      }
    },
    find: () => findScanners(bus),
  }
}

/** The way to a pole display; `folder` is where a simulated one shows what it is told. */
export function poleLineOf(pole: InstalledPole, folder: string): PoleLine {
  switch (pole.kind) {
    case 'serial':
      return serialPole(pole)
    case 'simulated':
      return simulatedPole(folder)
    default:
      return assertNever(pole)
  }
}
