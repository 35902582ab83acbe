import { printerSettingsSchema, type PrinterSettings } from '#shared/devices/device/printer-settings'
import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

const keyOf = (terminalId: TerminalId): string => `printer.${terminalId}`

export function findPrinterSettings(db: ReadDb, terminalId: TerminalId): PrinterSettings {
  return readSetting(db, keyOf(terminalId), printerSettingsSchema)
}

export function storePrinterSettings(db: WriteDb, terminalId: TerminalId, settings: PrinterSettings): void {
  writeSetting(db, keyOf(terminalId), settings)
}
