import { dirname, join } from 'node:path'
import type { OperationName } from '#shared/contract'
import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import { customerHandlers } from '../customers/customer/customer-handlers'
import { deviceHandlers, type PrintersInSight } from '../devices/device/device-handlers'
import type { Papers } from '../devices/device/print-queue'
import { scannerHandlers } from '../devices/device/scanner-handlers'
import type { CustomerDisplays } from '../devices/display/customer-displays'
import { displayHandlers } from '../devices/display/display-handlers'
import type { CashDrawer } from '../devices/hardware/cash-drawer'
import type { InstalledPrinter } from '../devices/hardware/installed-printer'
import type { InstalledScanners } from '../devices/hardware/installed-scanners'
import { catalogHandlers } from '../goods/catalog/catalog-handlers'
import { inheritScaleLayouts } from '../goods/catalog/scale-layout-rows'
import { loyaltyHandlers } from '../loyalty/loyalty-handlers'
import type { BranchPrograms } from '../loyalty/settings/create-branch-programs'
import { loyaltySettingsHandlers } from '../loyalty/settings/loyalty-settings-handlers'
import type { Database } from '../platform/database/connection'
import type { Desk } from '../platform/database/desk'
import type { Log } from '../platform/logging/log'
import type { SecretKeeper } from '../platform/secrets/secret-keeper'
import { orderHandlers } from '../selling/order/order-handlers'
import { paymentHandlers } from '../selling/payment/payment-handlers'
import { receiptHandlers } from '../selling/receipt/receipt-handlers'
import { returnsHandlers } from '../selling/returns/returns-handlers'
import { saleHandlers } from '../selling/sale/sale-handlers'
import { accessHandlers } from '../store/access/access-handlers'
import type { Approvals } from '../store/access/approvals'
import type { HandlersFor } from '../store/access/handlers'
import type { PinPepper } from '../store/access/pin-pepper'
import type { Session } from '../store/access/session'
import { staffHandlers } from '../store/access/staff-handlers'
import { appHandlers } from '../store/app/app-handlers'
import { loggingHandlers } from '../store/app/logging-handlers'
import { auditHandlers } from '../store/audit/audit-handlers'
import type { AuditSeals } from '../store/audit/audit-seals'
import { listBackups } from '../store/backup/backup'
import type { RecoveryOperation } from '../store/backup/backup-handlers'
import { restoredHandlers } from '../store/backup/restored-handlers'
import { branchHandlers } from '../store/branch/branch-handlers'
import type { Terminal } from '../store/branch/branch-queries'
import { shopTimeZone } from '../store/branch/shop-clock-queries'
import { clockHandlers } from '../store/clock/clock-handlers'
import type { ClockWatch } from '../store/clock/clock-watch'
import { settingsHandlers } from '../store/settings/settings-handlers'
import { setupHandlers } from '../store/setup/setup-handlers'
import { cashHandlers } from '../store/till/cash-handlers'
import { closingHandlers } from '../store/till/closing-handlers'
import { drawerHandlers } from '../store/till/drawer-handlers'
import { tillHandlers } from '../store/till/till-handlers'
import { createAttendance, resumeTill } from '../store/till/till-keeping'
import type { Loyalty } from './loyalty'
import { sessionParts } from './session-parts'

interface FeatureDeps {
  readonly version: string
  readonly elsewhere: string | null
  readonly database: Database
  readonly terminal: Terminal
  readonly now: () => number
  readonly session: Session
  readonly approvals: Approvals
  readonly log: Log
  readonly printer: InstalledPrinter
  readonly papers: Papers
  readonly drawer: CashDrawer
  readonly scanners: InstalledScanners
  readonly findScanners: () => Promise<FoundScanners>
  readonly secrets: SecretKeeper
  readonly seals: AuditSeals
  readonly programs: BranchPrograms
  readonly onTillClosed: () => void
  readonly onParameterSet: () => void
  readonly printersInSight: PrintersInSight
  readonly loyalty: Loyalty
  readonly display: CustomerDisplays
  readonly clock: ClockWatch
  readonly pepper: PinPepper
}

/** Every feature of a till, given the file, the clock and the devices it works with. */
export function composeFeatures({
  version,
  elsewhere,
  printer,
  papers,
  drawer,
  scanners,
  findScanners,
  secrets,
  seals,
  programs,
  onTillClosed,
  onParameterSet,
  loyalty,
  printersInSight,
  display,
  clock,
  ...deps
}: FeatureDeps): HandlersFor<Exclude<OperationName, RecoveryOperation>> {
  const { terminal, session, log } = deps
  const desk: Desk = deps
  const exportFolder = join(dirname(deps.database.path), 'exports')
  const attendance = createAttendance()
  session.onSignIn((operator) => resumeTill(desk, attendance, operator))
  session.onSignOut(() => deps.approvals.clear())
  return {
    ...appHandlers({ version, elsewhere, desk, terminal, session, printer, scanners, attendance, clock }),
    ...clockHandlers(clock),
    ...loggingHandlers(log),
    ...restoredHandlers(desk),
    ...accessHandlers(deps),
    ...staffHandlers(desk),
    ...auditHandlers(desk, {
      exportFolder,
      seals,
      copies: () => listBackups(join(dirname(deps.database.path), 'backups')),
      timeZone: () => shopTimeZone(desk.database, terminal.branchId),
    }),
    ...tillHandlers({ desk, papers, attendance, parts: sessionParts, onClosed: onTillClosed }),
    ...cashHandlers(desk, papers, drawer),
    ...drawerHandlers(desk, drawer),
    ...closingHandlers(desk, papers),
    ...catalogHandlers(desk),
    ...customerHandlers(desk),
    ...saleHandlers(loyalty.desk),
    ...loyaltyHandlers(loyalty.desk, loyalty.outbox, exportFolder),
    ...orderHandlers(desk, papers),
    ...paymentHandlers(desk),
    ...receiptHandlers(desk, papers),
    ...returnsHandlers(desk, papers, drawer),
    ...settingsHandlers(desk, onParameterSet),
    ...loyaltySettingsHandlers(desk, secrets, programs),
    ...branchHandlers(desk, [inheritScaleLayouts]),
    ...deviceHandlers(desk, printer, papers, printersInSight),
    ...scannerHandlers(desk, scanners, findScanners),
    ...displayHandlers(desk, display.desk),
    ...setupHandlers({ ...deps, onPrepared: () => undefined }),
  }
}
