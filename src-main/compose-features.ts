import { dirname, join } from 'node:path'
import type { OperationName } from '#shared/contract/contract'
import type { FoundScanners } from '#shared/contract/scanner'
import { accessHandlers } from './access/access-handlers'
import type { Approvals } from './access/approvals'
import type { PinPepper } from './access/pin-pepper'
import type { Session } from './access/session'
import { staffHandlers } from './access/staff-handlers'
import { appHandlers } from './app/app-handlers'
import { auditHandlers } from './audit/audit-handlers'
import type { AuditSeals } from './audit/audit-seals'
import { branchHandlers } from './branch/branch-handlers'
import { catalogHandlers } from './catalog/catalog-handlers'
import { clockHandlers } from './clock/clock-handlers'
import type { ClockWatch } from './clock/clock-watch'
import { whileClockIsBelieved } from './clock/while-clock-is-believed'
import type { Display } from './compose-display'
import type { Loyalty } from './compose-loyalty'
import { customerHandlers } from './customer/customer-handlers'
import type { Database } from './database/connection'
import type { RecoveryOperation } from './database/database-handlers'
import type { Desk } from './database/desk'
import { restoredHandlers } from './database/restored-handlers'
import { deviceHandlers, type PrintersInSight } from './device/device-handlers'
import { scannerHandlers } from './device/scanner-handlers'
import { displayHandlers } from './display/display-handlers'
import type { CashDrawer } from './hardware/cash-drawer'
import type { InstalledPrinter } from './hardware/installed-printer'
import type { InstalledScanners } from './hardware/installed-scanners'
import type { HandlersFor } from './ipc/handlers'
import type { Log } from './logging/log'
import { loggingHandlers } from './logging/logging-handlers'
import type { BranchPrograms } from './loyalty-settings/create-branch-programs'
import { loyaltySettingsHandlers } from './loyalty-settings/loyalty-settings-handlers'
import { loyaltyHandlers } from './loyalty/loyalty-handlers'
import { orderHandlers } from './order/order-handlers'
import { paymentHandlers } from './payment/payment-handlers'
import type { Papers } from './receipt/print-queue'
import { receiptHandlers } from './receipt/receipt-handlers'
import { returnsHandlers } from './returns/returns-handlers'
import { saleHandlers } from './sale/sale-handlers'
import type { SecretKeeper } from './secrets/secret-keeper'
import type { Terminal } from './settings/branch-queries'
import { settingsHandlers } from './settings/settings-handlers'
import { setupHandlers } from './setup/setup-handlers'
import { cashHandlers } from './till/cash-handlers'
import { closingHandlers } from './till/closing-handlers'
import { drawerHandlers } from './till/drawer-handlers'
import { tillHandlers } from './till/till-handlers'
import { createAttendance, onOwnTill, resumeTill } from './till/till-keeping'

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
  readonly display: Display
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
  const handlers = {
    ...appHandlers({ version, elsewhere, desk, terminal, session, printer, scanners, attendance, clock }),
    ...clockHandlers(clock),
    ...loggingHandlers(log),
    ...restoredHandlers(desk),
    ...accessHandlers(deps),
    ...staffHandlers(desk),
    ...auditHandlers(desk, {
      exportFolder,
      backupFolder: join(dirname(deps.database.path), 'backups'),
      seals,
    }),
    ...tillHandlers({ desk, papers, attendance, onClosed: onTillClosed }),
    ...cashHandlers(desk, papers, drawer),
    ...drawerHandlers(desk, drawer),
    ...closingHandlers(desk, papers),
    ...catalogHandlers(desk),
    ...customerHandlers(desk),
    ...saleHandlers(loyalty.desk, papers, drawer),
    ...loyaltyHandlers(loyalty.desk, loyalty.outbox, exportFolder),
    ...orderHandlers(desk, papers),
    ...paymentHandlers(desk),
    ...receiptHandlers(desk, papers),
    ...returnsHandlers(desk, papers, drawer),
    ...settingsHandlers(desk, onParameterSet),
    ...loyaltySettingsHandlers(desk, secrets, programs),
    ...branchHandlers(desk),
    ...deviceHandlers(desk, printer, papers, printersInSight),
    ...scannerHandlers(desk, scanners, findScanners),
    ...displayHandlers(desk, display.desk),
    ...setupHandlers({ ...deps, onPrepared: () => undefined }),
  }
  const guarded = whileClockIsBelieved(onOwnTill(handlers, desk), clock)
  return display.watch(loyalty.watch(guarded))
}
