import { dirname, join } from 'node:path'
import type { AppContract } from '#shared/contract'
import { customerCommands, customerQueries } from '../customers/customer/customer-handlers'
import { deviceCommands, deviceQueries } from '../devices/device/device-handlers'
import { scannerCommands, scannerQueries } from '../devices/device/scanner-handlers'
import type { CustomerDisplays } from '../devices/display/customer-displays'
import { displayCommands, displayQueries } from '../devices/display/display-handlers'
import { catalogCommands, catalogQueries } from '../goods/catalog/catalog-handlers'
import { inheritScaleLayouts } from '../goods/catalog/scale-layout-rows'
import type { LoyaltyAtWork } from '../loyalty/loyalty-at-work'
import { loyaltyCommands, loyaltyQueries } from '../loyalty/loyalty-handlers'
import type { LoyaltyDesk } from '../loyalty/port/loyalty-desk'
import type { BranchPrograms } from '../loyalty/settings/create-branch-programs'
import {
  loyaltySettingsCommands,
  loyaltySettingsQueries,
} from '../loyalty/settings/loyalty-settings-handlers'
import { readOnly } from '../platform/database/connection'
import type { Desk, ReadDesk } from '../platform/database/desk'
import type { SecretKeeper } from '../platform/secrets/secret-keeper'
import { orderCommands, orderQueries } from '../selling/order/order-handlers'
import { paymentCommands } from '../selling/payment/payment-handlers'
import { receiptCommands, receiptQueries } from '../selling/receipt/receipt-handlers'
import { returnsCommands, returnsQueries } from '../selling/returns/returns-handlers'
import type { SaleDesk } from '../selling/sale/participant'
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
import type { composeDevices } from './devices'
import { viewSale } from './participants'
import { sessionParts } from './session-parts'
import type { DevicesAround, Surroundings } from './surroundings'

interface FeatureDeps extends Pick<Surroundings, 'version' | 'elsewhere' | 'log' | 'onParameterSet'> {
  readonly desk: Desk & { readonly terminal: Terminal }
  readonly saleDesk: SaleDesk & LoyaltyDesk
  readonly session: Session
  readonly approvals: Approvals
  readonly secrets: SecretKeeper
  readonly pepper: PinPepper
  readonly seals: AuditSeals
  readonly clock: ClockWatch
  readonly devices: ReturnType<typeof composeDevices>
  readonly devicesAround: DevicesAround
  readonly programs: BranchPrograms
  readonly loyalty: LoyaltyAtWork
  readonly displays: CustomerDisplays
  readonly onTillClosed: () => void
}

/** What a till answers about its own file is composed before there is a file to speak of. */
type Queries = Omit<QueriesFor<AppContract>, 'database.trouble' | 'database.upgrade'>
type Commands = Omit<CommandsFor<AppContract>, 'database.restore' | 'database.try-again'>

/** Every feature of a till, given the file, the clock and the devices it works with. */
export function composeFeatures(deps: FeatureDeps): Queries & Commands {
  const { desk, session, approvals, log, clock, loyalty, displays, secrets, seals } = deps
  const { database, terminal } = desk
  const { printer, papers, drawer, scanners } = deps.devices
  const { findScanners, printersInSight } = deps.devicesAround
  /** Queries get this one: nothing they call can write, whatever it is. */
  const reading: ReadDesk = { ...desk, database: readOnly(database) }
  const copies = () => listBackups(join(dirname(database.path), 'backups'))
  const exportFolder = join(dirname(database.path), 'exports')
  const attendance = createAttendance()
  session.onSignIn((operator) => resumeTill(desk, attendance, operator))
  session.onSignOut(() => approvals.clear())
  const queries: Queries = {
    ...appQueries({ ...deps, desk: reading, terminal, printer, scanners, attendance, viewSale }),
    ...restoredQueries(reading),
    ...accessQueries(reading),
    ...staffQueries(reading),
    ...auditQueries(reading, { seals, copies }),
    ...tillQueries(reading, sessionParts),
    ...cashQueries(reading),
    ...closingQueries(reading),
    ...catalogQueries(reading),
    ...customerQueries(reading),
    ...saleQueries(reading, viewSale),
    ...loyaltyQueries(reading),
    ...orderQueries(reading),
    ...receiptQueries({ ...reading, participants: deps.saleDesk.participants }),
    ...returnsQueries(reading),
    ...settingsQueries(reading),
    ...loyaltySettingsQueries(reading, secrets),
    ...branchQueries(reading),
    ...deviceQueries(reading, printer),
    ...scannerQueries(reading, scanners),
    ...displayQueries(reading, displays.desk),
    ...setupQueries(reading),
  }
  const timeZone = () => shopTimeZone(database, terminal.branchId)
  const commands: Commands = {
    ...clockCommands(clock),
    ...loggingCommands(log),
    ...restoredCommands(desk),
    ...accessCommands({ ...desk, ...deps }),
    ...staffCommands(desk),
    ...auditCommands(desk, { exportFolder, timeZone }),
    ...tillCommands({ desk, papers, attendance, parts: sessionParts, onClosed: deps.onTillClosed }),
    ...cashCommands(desk, papers, drawer),
    ...drawerCommands(desk, drawer),
    ...closingCommands(desk, papers),
    ...catalogCommands(desk),
    ...customerCommands(desk),
    ...saleCommands(deps.saleDesk),
    ...loyaltyCommands(deps.saleDesk, loyalty.outbox, exportFolder),
    ...orderCommands(deps.saleDesk, papers),
    ...paymentCommands(deps.saleDesk),
    ...receiptCommands(deps.saleDesk),
    ...returnsCommands(deps.saleDesk),
    ...settingsCommands(desk, deps.onParameterSet),
    ...loyaltySettingsCommands(desk, secrets, deps.programs),
    ...branchCommands(desk, [inheritScaleLayouts]),
    ...deviceCommands(desk, printer, papers, printersInSight),
    ...scannerCommands(desk, scanners, findScanners),
    ...displayCommands(desk, displays.desk),
    ...setupCommands({ ...desk, log, onPrepared: () => undefined }),
  }
  return { ...queries, ...commands }
}
