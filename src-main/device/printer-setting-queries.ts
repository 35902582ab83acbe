import { printerSettingsSchema, type PrinterSettings } from '#shared/device/printer-settings'
import type { TerminalId } from '#shared/ids'
import type { ReadDb, WriteDb } from '../database/connection'
import { readSetting, writeSetting } from '../settings/setting-queries'

const keyOf = (terminalId: TerminalId): string => `printer.${terminalId}`

export function findPrinterSettings(db: ReadDb, terminalId: TerminalId): PrinterSettings {
  return readSetting(db, keyOf(terminalId), printerSettingsSchema)
}

export function storePrinterSettings(db: WriteDb, terminalId: TerminalId, settings: PrinterSettings): void {
  writeSetting(db, keyOf(terminalId), settings)
}
