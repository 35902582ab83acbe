import type { FoundScanners, scannerContract, ScannersView } from '#shared/devices/device/scanner-operations'
import {
  scannerIdSchema,
  type InstalledScanner,
  type ScannerConnection,
  type ScannerId,
  type ScannersSetting,
} from '#shared/devices/device/scanner-settings'
import { assertNever, fail, ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { recordAction } from '../../store/audit/record-action'
import type { InstalledScanners } from '../hardware/installed-scanners'
import { findPrinterSettings } from './printer-setting'
import { findScannersSetting, storeScannersSetting } from './scanner-setting'

/** The scanners of “Dispositivos” (FEATURES G3, G5). */
export function scannerQueries(
  desk: ReadDesk,
  scanners: InstalledScanners,
): QueriesFor<typeof scannerContract> {
  return {
    'scanner.list': () => ok(viewOf(desk, scanners)),
  }
}

export function scannerCommands(
  desk: Desk,
  scanners: InstalledScanners,
  find: () => Promise<FoundScanners>,
): CommandsFor<typeof scannerContract> {
  const { database, terminal } = desk
  const stored = () => findScannersSetting(database, terminal.id)
  const view = () => viewOf(desk, scanners)

  /** The other device of this terminal that has the port. */
  function holderOf(connection: ScannerConnection, others: readonly InstalledScanner[]): string | undefined {
    if (connection.kind !== 'serial') return undefined
    const { path } = connection
    const scanner = others.find((one) => one.connection.kind === 'serial' && one.connection.path === path)
    const printer = findPrinterSettings(database, terminal.id)
    const printerHasIt = 'path' in printer.connection && printer.connection.path === path
    return scanner?.name ?? (printerHasIt ? printer.name : undefined)
  }

  function store(setting: ScannersSetting, record: (db: Parameters<typeof recordAction>[0]) => void): void {
    database.write((db) => {
      storeScannersSetting(db, terminal.id, setting)
      record(db)
    })
    scanners.replace(setting.scanners)
  }

  return {
    'scanner.find': async () => ok(await find()),
    'scanner.save': ({ id, ...settings }, caller) => {
      const { wedge, scanners: before } = stored()
      const former = before.find((one) => one.id === id)
      if (id !== null && !former) return fail({ code: 'scanner-not-found' })
      const holder = holderOf(
        settings.connection,
        before.filter((one) => one.id !== id),
      )
      if (holder !== undefined) return fail({ code: 'port-taken', name: holder })
      const saved = { ...settings, id: id ?? nextId(before) }
      const after = former ? before.map((one) => (one.id === id ? saved : one)) : [...before, saved]
      store({ wedge, scanners: after }, (db) => {
        const detail = { name: saved.name, connection: placeOf(saved.connection) }
        recordAction(db, desk, caller, { action: 'scanner.save', saleId: null, detail })
      })
      return ok(view())
    },
    'scanner.remove': ({ id }, caller) => {
      const { wedge, scanners: before } = stored()
      const removed = before.find((one) => one.id === id)
      if (!removed) return fail({ code: 'scanner-not-found' })
      store({ wedge, scanners: before.filter((one) => one.id !== id) }, (db) => {
        const detail = { name: removed.name }
        recordAction(db, desk, caller, { action: 'scanner.remove', saleId: null, detail })
      })
      return ok(view())
    },
    'scanner.save-wedge': (wedge, caller) => {
      store({ ...stored(), wedge }, (db) => {
        recordAction(db, desk, caller, { action: 'scanner.save-wedge', saleId: null, detail: { ...wedge } })
      })
      return ok(view())
    },
  }
}

function viewOf({ database, terminal }: ReadDesk, scanners: InstalledScanners): ScannersView {
  return { wedge: findScannersSetting(database, terminal.id).wedge, scanners: [...scanners.views()] }
}

/** One more than the greatest: a list of a few. */
function nextId(scanners: readonly InstalledScanner[]): ScannerId {
  return scannerIdSchema.parse(Math.max(0, ...scanners.map(({ id }) => id)) + 1)
}

/** Where the scanner is, for the trail. */
function placeOf(connection: ScannerConnection): string {
  switch (connection.kind) {
    case 'serial':
      return `${connection.path} ${connection.baudRate} ${connection.frame}`
    case 'hid':
      return `${connection.product} ${hex(connection.vendorId)}:${hex(connection.productId)}`
    case 'simulated':
      return 'simulado'
    default:
      return assertNever(connection)
  }
}

function hex(id: number): string {
  return id.toString(16).padStart(4, '0')
}
