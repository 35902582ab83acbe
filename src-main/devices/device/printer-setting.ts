import { printerSettingsSchema, type PrinterSettings } from '#shared/devices/device/printer-settings'
import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { keyOfTerminal } from '../../store/settings/setting-keys'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

const keyOf = (db: ReadDb, id: TerminalId): string => keyOfTerminal(db, 'printer', id)

export function findPrinterSettings(db: ReadDb, terminalId: TerminalId): PrinterSettings {
  return readSetting(db, keyOf(db, terminalId), printerSettingsSchema)
}

export function storePrinterSettings(db: WriteDb, terminalId: TerminalId, settings: PrinterSettings): void {
  writeSetting(db, keyOf(db, terminalId), settings)
}
