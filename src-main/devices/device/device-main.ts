import type { deviceFeature } from '#shared/devices/device/device-feature'
import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { InstalledPrinter } from '../hardware/installed-printer'
import type { InstalledScanners } from '../hardware/installed-scanners'
import { deviceCommands, deviceQueries, type PrintersInSight } from './device-handlers'
import type { Papers } from './print-queue'
import { scannerCommands, scannerQueries } from './scanner-handlers'

interface PluggedIn {
  readonly printer: InstalledPrinter
  readonly scanners: InstalledScanners
}
interface DeviceWork extends PluggedIn {
  readonly desk: Desk
  readonly papers: Papers
  readonly printersInSight: PrintersInSight
  readonly findScanners: () => Promise<FoundScanners>
}

/** What main does for the printer and the scanners. */
export const deviceMain = {
  queries: ({ desk, printer, scanners }: PluggedIn & { readonly desk: ReadDesk }) => ({
    ...deviceQueries(desk, printer),
    ...scannerQueries(desk, scanners),
  }),
  commands: ({ desk, printer, scanners, papers, printersInSight, findScanners }: DeviceWork) => ({
    ...deviceCommands(desk, printer, papers, printersInSight),
    ...scannerCommands(desk, scanners, findScanners),
  }),
} satisfies MainFeature<(typeof deviceFeature)['operations']>
