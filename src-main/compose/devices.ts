import { join } from 'node:path'
import type { AppEvents, EventName } from '#shared/events'
import { createPrintQueue } from '../devices/device/print-queue'
import { findPrinterSettings } from '../devices/device/printer-setting'
import { findScannersSetting } from '../devices/device/scanner-setting'
import { installPrinter } from '../devices/hardware/installed-printer'
import { installScanners } from '../devices/hardware/installed-scanners'
import type { DecodePicture } from '../devices/hardware/picture'
import { poleDisplay } from '../devices/hardware/pole-display/pole-display'
import type { Desk } from '../platform/database/desk'
import type { Log } from '../platform/logging/log'
import { poleLineOf, scannerDrivers, startReceiptPrinter } from './drivers'

interface DevicesDeps {
  readonly desk: Desk
  /** Where simulated devices leave what they did. */
  readonly dataFolder: string
  readonly spoolWorkerFile: string
  readonly decode: DecodePicture
  readonly log: Log
  /** Waits for another program to let go of the file. */
  readonly whenFree: () => Promise<void>
  readonly push: <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void
}

/** What is plugged into this terminal: printer and its queue, scanners, pole display. */
export function composeDevices({
  desk,
  dataFolder,
  spoolWorkerFile,
  decode,
  log,
  whenFree,
  push,
}: DevicesDeps) {
  const { database, terminal, now } = desk
  const onTrouble = (error: unknown): void => void log.incident('printer-trouble', error)
  const papersFolder = join(dataFolder, 'papers')
  const driverDeps = { papersFolder, spoolWorkerFile, decode, now, onTrouble }
  const printer = installPrinter(findPrinterSettings(database, terminal.id), {
    start: (settings) => startReceiptPrinter(settings, driverDeps),
    now,
    onTrouble,
  })
  printer.onStateChange((state) => push('printer-changed', state))
  const papers = createPrintQueue({
    desk,
    printer,
    log,
    onFailure: (failure) => push('print-failed', failure),
    soon: setImmediate,
    whenFree,
  })
  const { lineOf, find: findScanners } = scannerDrivers(join(dataFolder, 'scanners'))
  const scanners = installScanners(findScannersSetting(database, terminal.id).scanners, {
    lineOf,
    now,
    onScan: (scannerName, scan) => push('code-scanned', { scannerName, ...scan }),
    onUnreadable: (scannerName, fault) => push('scan-unreadable', { scannerName, fault }),
    onChange: (states) => push('scanners-changed', states),
  })
  const pole = poleDisplay({ lineOf: (chosen) => poleLineOf(chosen, join(dataFolder, 'pole')), now })
  return {
    printer,
    papers,
    scanners,
    findScanners,
    pole,
    /** The computer slept: what is held open may be dead. */
    wake(): void {
      scanners.wake()
      printer.wake()
      pole.wake()
    },
  }
}
