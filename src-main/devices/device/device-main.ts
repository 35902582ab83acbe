import type { deviceFeature } from '#shared/devices/device/device-feature'
import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import type { LabelRun } from '#shared/goods/labels/label-run'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { InstalledLabelPrinter, InstalledPrinter } from '../hardware/installed-printer'
import type { InstalledScanners } from '../hardware/installed-scanners'
import { deviceCommands, deviceQueries, type PrintersInSight } from './device-handlers'
import { labelPrinterCommands, labelPrinterQueries } from './label-printer-handlers'
import type { Papers } from './print-queue'
import { scannerCommands, scannerQueries } from './scanner-handlers'

interface PluggedIn {
  readonly printer: InstalledPrinter
  readonly labelPrinter: InstalledLabelPrinter
  readonly scanners: InstalledScanners
}
interface DeviceWork extends PluggedIn {
  readonly desk: Desk
  readonly papers: Papers
  readonly labelRuns: Papers<LabelRun>
  readonly printersInSight: PrintersInSight
  readonly findScanners: () => Promise<FoundScanners>
}

/** What main does for the printer and the scanners. */
export const deviceMain = {
  queries: ({ desk, printer, labelPrinter, scanners }: PluggedIn & { readonly desk: ReadDesk }) => ({
    ...deviceQueries(desk, printer),
    ...labelPrinterQueries(desk, labelPrinter),
    ...scannerQueries(desk, scanners),
  }),
  commands: ({ desk, scanners, findScanners, ...printing }: DeviceWork) => ({
    ...deviceCommands(desk, printing.printer, printing.papers, printing.printersInSight),
    ...labelPrinterCommands(desk, printing.labelPrinter, printing.labelRuns),
    ...scannerCommands(desk, scanners, findScanners),
  }),
} satisfies MainFeature<(typeof deviceFeature)['operations']>
