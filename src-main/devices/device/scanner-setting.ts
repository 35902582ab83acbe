import { scannersSettingSchema, type ScannersSetting } from '#shared/devices/device/scanner-settings'
import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

const keyOf = (terminalId: TerminalId): string => `scanners.${terminalId}`

export function findScannersSetting(db: ReadDb, terminalId: TerminalId): ScannersSetting {
  return readSetting(db, keyOf(terminalId), scannersSettingSchema)
}

export function storeScannersSetting(db: WriteDb, terminalId: TerminalId, setting: ScannersSetting): void {
  writeSetting(db, keyOf(terminalId), setting)
}
