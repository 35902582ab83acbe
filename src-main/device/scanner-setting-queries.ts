import { scannersSettingSchema, type ScannersSetting } from '#shared/device/scanner-settings'
import type { TerminalId } from '#shared/ids'
import type { ReadDb, WriteDb } from '../database/connection'
import { readSetting, writeSetting } from '../settings/setting-queries'

const keyOf = (terminalId: TerminalId): string => `scanners.${terminalId}`

export function findScannersSetting(db: ReadDb, terminalId: TerminalId): ScannersSetting {
  return readSetting(db, keyOf(terminalId), scannersSettingSchema)
}

export function storeScannersSetting(db: WriteDb, terminalId: TerminalId, setting: ScannersSetting): void {
  writeSetting(db, keyOf(terminalId), setting)
}
