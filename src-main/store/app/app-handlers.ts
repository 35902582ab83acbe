import { ok } from '#shared/kernel/result'
import type { appContract } from '#shared/store/app/app-operations'
import { storedKeyMapSchema } from '#shared/store/settings/key-map'
import { preferencesSchema } from '#shared/store/settings/preferences'
import { findScannersSetting } from '../../devices/device/scanner-setting'
import { stateOf as scannerStateOf, type InstalledScanners } from '../../devices/hardware/installed-scanners'
import { stateOf } from '../../devices/hardware/printer'
import { type ReceiptPrinter } from '../../devices/hardware/receipt-printer'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { ReadDesk } from '../../platform/database/desk'
import { currentSale } from '../../selling/sale/sale-queries'
import type { ViewSale } from '../../selling/sale/view-sale'
import type { QueriesFor } from '../access/handlers'
import { signedIn } from '../access/role-queries'
import type { Session } from '../access/session'
import { branchProfile, findTerminal, type Terminal } from '../branch/branch-queries'
import { shopTimeZone } from '../branch/shop-clock-queries'
import type { ClockWatch } from '../clock/clock-watch'
import { readParameter } from '../settings/parameters-in-force'
import { demoSettingSchema, readSetting } from '../settings/setting-rows'
import { mayWorkOn, type Attendance } from '../till/till-keeping'
import { openTill } from '../till/till-rows'

interface AppDeps {
  readonly version: string
  /** Where the data lie, when that is not their usual place. */
  readonly elsewhere: string | null
  readonly desk: ReadDesk
  readonly terminal: Terminal
  readonly session: Session
  readonly printer: ReceiptPrinter
  readonly scanners: InstalledScanners
  readonly attendance: Attendance
  readonly clock: ClockWatch
  readonly central: Pick<CentralLink, 'stopped'>
  readonly viewSale: ViewSale
}

export function appQueries({
  version,
  elsewhere,
  desk,
  terminal,
  session,
  printer,
  scanners,
  attendance,
  clock,
  central,
  viewSale,
}: AppDeps): QueriesFor<typeof appContract> {
  const { database } = desk
  return {
    'app.state': () => {
      const till = openTill(database, terminal.id)
      const sale = currentSale(database, terminal.id)
      const staff = session.current()
      const { id, name } = branchProfile(database, terminal.branchId)
      return ok({
        version,
        data: readSetting(database, 'demo', demoSettingSchema).isDemo
          ? { kind: 'demo' }
          : elsewhere === null
            ? { kind: 'usual' }
            : { kind: 'elsewhere', folder: elsewhere },
        branch: { id, name, timeZone: shopTimeZone(database, id) },
        terminal: { id: terminal.id, name: findTerminal(database, terminal.id)?.name ?? terminal.name },
        operator: staff && signedIn(staff),
        till: till ?? null,
        tillLeft:
          till !== undefined &&
          (!attendance.isAttended(till.id) || (staff !== null && !mayWorkOn(till, staff))),
        clockDoubt: clock.check(),
        terminalStop: central.stopped(),
        sale: sale ? viewSale(database, sale) : null,
        keys: readSetting(database, 'keys', storedKeyMapSchema),
        preferences: readSetting(database, 'preferences', preferencesSchema),
        paying: {
          amounts: readParameter(database, 'payment.amounts', terminal),
          usualTender: readParameter(database, 'payment.usual-tender', terminal),
        },
        printer: stateOf(printer.report()),
        scanners: scanners.views().map(scannerStateOf),
        wedge: findScannersSetting(database, terminal.id).wedge,
        idleMinutes: readParameter(database, 'access.idle-minutes', terminal),
        suggestDiscountReason: readParameter(database, 'sale.suggest-discount-reason', terminal),
      })
    },
  }
}
