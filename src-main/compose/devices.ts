import { findLabelPrinterSettings } from '../devices/device/label-printer-setting'
import { createPrintQueue } from '../devices/device/print-queue'
import { findPrinterSettings } from '../devices/device/printer-setting'
import { queuedLabels, queuedReceipts } from '../devices/device/queued-papers'
import { findScannersSetting } from '../devices/device/scanner-setting'
import { printerDrawer } from '../devices/hardware/cash-drawer'
import { installLabelPrinter, installPrinter } from '../devices/hardware/installed-printer'
import { installScanners } from '../devices/hardware/installed-scanners'
import type { Desk } from '../platform/database/desk'
import type { Surroundings } from './surroundings'

interface DevicesDeps extends Pick<Surroundings, 'log' | 'push' | 'time'> {
  readonly desk: Desk
  readonly around: ReturnType<Surroundings['openDevices']>
  /** Waits for another program to let go of the file. */
  readonly whenFree: () => Promise<void>
  /** A code was read: somebody is at the till. */
  readonly onCode: () => void
}

/** What is plugged into this terminal: printer with its queue and drawer, scanners, pole display. */
export function composeDevices({ desk, around, log, push, time, whenFree, onCode }: DevicesDeps) {
  const { database, terminal, now } = desk
  const printer = installPrinter(findPrinterSettings(database, terminal.id), {
    start: around.startPrinter,
    now,
    onTrouble: (error) => void log.incident('printer-trouble', error),
  })
  printer.onStateChange((state) => push('printer-changed', state))
  const papers = createPrintQueue({
    desk,
    queued: queuedReceipts,
    printer,
    log,
    onFailure: (failure) => push('print-failed', failure),
    soon: time.soon,
    whenFree,
  })
  const labelPrinter = installLabelPrinter(findLabelPrinterSettings(database, terminal.id), {
    start: around.startLabelPrinter,
    now,
    onTrouble: (error) => void log.incident('printer-trouble', error),
  })
  labelPrinter.onStateChange((state) => push('label-printer-changed', state))
  const labelRuns = createPrintQueue({
    desk,
    queued: queuedLabels,
    printer: labelPrinter,
    log,
    onFailure: ({ title, status }) => push('labels-not-printed', { title, status }),
    soon: time.soon,
    whenFree,
  })
  const scanners = installScanners(findScannersSetting(database, terminal.id).scanners, {
    lineOf: around.scannerLine,
    now,
    onScan: (scannerName, scan) => {
      onCode()
      push('code-scanned', { scannerName, ...scan })
    },
    onUnreadable: (scannerName, fault) => push('scan-unreadable', { scannerName, fault }),
    onChange: (states) => push('scanners-changed', states),
  })
  return {
    printer,
    papers,
    labelPrinter,
    labelRuns,
    drawer: printerDrawer(printer, log),
    scanners,
    start(): void {
      papers.resume()
      labelRuns.resume()
      scanners.start()
    },
    /** The computer slept: what is held open may be dead. */
    wake(): void {
      scanners.wake()
      printer.wake()
      labelPrinter.wake()
      around.pole.wake()
    },
    stop(): void {
      scanners.close()
      papers.close()
      labelRuns.close()
      printer.close()
      labelPrinter.close()
    },
  }
}
