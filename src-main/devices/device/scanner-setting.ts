import { scannersSettingSchema, type ScannersSetting } from '#shared/devices/device/scanner-settings'
import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { keyOfTerminal } from '../../store/settings/setting-keys'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

const keyOf = (db: ReadDb, id: TerminalId): string => keyOfTerminal(db, 'scanners', id)

export function findScannersSetting(db: ReadDb, terminalId: TerminalId): ScannersSetting {
  return readSetting(db, keyOf(db, terminalId), scannersSettingSchema)
}

export function storeScannersSetting(db: WriteDb, terminalId: TerminalId, setting: ScannersSetting): void {
  writeSetting(db, keyOf(db, terminalId), setting)
}
