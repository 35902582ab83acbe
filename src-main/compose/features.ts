import { dirname, join } from 'node:path'
import type { AppContract } from '#shared/contract'
import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import { customerCommands, customerQueries } from '../customers/customer/customer-handlers'
import { deviceCommands, deviceQueries, type PrintersInSight } from '../devices/device/device-handlers'
import type { Papers } from '../devices/device/print-queue'
import { scannerCommands, scannerQueries } from '../devices/device/scanner-handlers'
import type { CustomerDisplays } from '../devices/display/customer-displays'
import { displayCommands, displayQueries } from '../devices/display/display-handlers'
import type { CashDrawer } from '../devices/hardware/cash-drawer'
import type { InstalledPrinter } from '../devices/hardware/installed-printer'
import type { InstalledScanners } from '../devices/hardware/installed-scanners'
import { catalogCommands, catalogQueries } from '../goods/catalog/catalog-handlers'
import { inheritScaleLayouts } from '../goods/catalog/scale-layout-rows'
import { loyaltyCommands, loyaltyQueries } from '../loyalty/loyalty-handlers'
import type { BranchPrograms } from '../loyalty/settings/create-branch-programs'
import {
  loyaltySettingsCommands,
  loyaltySettingsQueries,
} from '../loyalty/settings/loyalty-settings-handlers'
import { readOnly, type Database } from '../platform/database/connection'
import type { Desk, ReadDesk } from '../platform/database/desk'
import type { Log } from '../platform/logging/log'
import type { SecretKeeper } from '../platform/secrets/secret-keeper'
import { orderCommands, orderQueries } from '../selling/order/order-handlers'
import { paymentCommands } from '../selling/payment/payment-handlers'
import { receiptCommands, receiptQueries } from '../selling/receipt/receipt-handlers'
import { returnsCommands, returnsQueries } from '../selling/returns/returns-handlers'
import { saleCommands, saleQueries } from '../selling/sale/sale-handlers'
import { accessCommands, accessQueries } from '../store/access/access-handlers'
import type { Approvals } from '../store/access/approvals'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import type { PinPepper } from '../store/access/pin-pepper'
import type { Session } from '../store/access/session'
import { staffCommands, staffQueries } from '../store/access/staff-handlers'
import { appQueries } from '../store/app/app-handlers'
import { loggingCommands } from '../store/app/logging-handlers'
import { auditCommands, auditQueries } from '../store/audit/audit-handlers'
import type { AuditSeals } from '../store/audit/audit-seals'
import { listBackups } from '../store/backup/backup'
import { restoredCommands, restoredQueries } from '../store/backup/restored-handlers'
import { branchCommands, branchQueries } from '../store/branch/branch-handlers'
import type { Terminal } from '../store/branch/branch-queries'
import { shopTimeZone } from '../store/branch/shop-clock-queries'
import { clockCommands } from '../store/clock/clock-handlers'
import type { ClockWatch } from '../store/clock/clock-watch'
import { settingsCommands, settingsQueries } from '../store/settings/settings-handlers'
import { setupCommands, setupQueries } from '../store/setup/setup-handlers'
import { cashCommands, cashQueries } from '../store/till/cash-handlers'
import { closingCommands, closingQueries } from '../store/till/closing-handlers'
import { drawerCommands } from '../store/till/drawer-handlers'
import { tillCommands, tillQueries } from '../store/till/till-handlers'
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

/** What a till answers about its own file is composed before there is a file to speak of. */
type Queries = Omit<QueriesFor<AppContract>, 'database.trouble'>
type Commands = Omit<CommandsFor<AppContract>, 'database.restore' | 'database.try-again'>

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
}: FeatureDeps): Queries & Commands {
  const { terminal, session, log } = deps
  const desk: Desk = deps
  /** Queries get this one: nothing they call can write, whatever it is. */
  const reading: ReadDesk = { ...desk, database: readOnly(desk.database) }
  const copies = () => listBackups(join(dirname(deps.database.path), 'backups'))
  const exportFolder = join(dirname(deps.database.path), 'exports')
  const attendance = createAttendance()
  session.onSignIn((operator) => resumeTill(desk, attendance, operator))
  session.onSignOut(() => deps.approvals.clear())
  const queries: Queries = {
    ...appQueries({
      version,
      elsewhere,
      desk: reading,
      terminal,
      session,
      printer,
      scanners,
      attendance,
      clock,
    }),
    ...restoredQueries(reading),
    ...accessQueries(reading),
    ...staffQueries(reading),
    ...auditQueries(reading, { seals, copies }),
    ...tillQueries(reading, sessionParts),
    ...cashQueries(reading),
    ...closingQueries(reading),
    ...catalogQueries(reading),
    ...customerQueries(reading),
    ...saleQueries(reading),
    ...loyaltyQueries(reading),
    ...orderQueries(reading),
    ...receiptQueries(reading),
    ...returnsQueries(reading),
    ...settingsQueries(reading),
    ...loyaltySettingsQueries(reading, secrets),
    ...branchQueries(reading),
    ...deviceQueries(reading, printer),
    ...scannerQueries(reading, scanners),
    ...displayQueries(reading, display.desk),
    ...setupQueries(reading),
  }
  const timeZone = () => shopTimeZone(desk.database, terminal.branchId)
  const commands: Commands = {
    ...clockCommands(clock),
    ...loggingCommands(log),
    ...restoredCommands(desk),
    ...accessCommands(deps),
    ...staffCommands(desk),
    ...auditCommands(desk, { exportFolder, timeZone }),
    ...tillCommands({ desk, papers, attendance, parts: sessionParts, onClosed: onTillClosed }),
    ...cashCommands(desk, papers, drawer),
    ...drawerCommands(desk, drawer),
    ...closingCommands(desk, papers),
    ...catalogCommands(desk),
    ...customerCommands(desk),
    ...saleCommands(loyalty.desk),
    ...loyaltyCommands(loyalty.desk, loyalty.outbox, exportFolder),
    ...orderCommands(desk, papers),
    ...paymentCommands(desk),
    ...receiptCommands(desk, papers),
    ...returnsCommands(desk, papers, drawer),
    ...settingsCommands(desk, onParameterSet),
    ...loyaltySettingsCommands(desk, secrets, programs),
    ...branchCommands(desk, [inheritScaleLayouts]),
    ...deviceCommands(desk, printer, papers, printersInSight),
    ...scannerCommands(desk, scanners, findScanners),
    ...displayCommands(desk, display.desk),
    ...setupCommands({ ...deps, onPrepared: () => undefined }),
  }
  return { ...queries, ...commands }
}
