import {
  labelPrinterSettingsSchema,
  type LabelPrinterSettings,
} from '#shared/devices/device/label-printer-settings'
import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { keyOfTerminal } from '../../store/settings/setting-keys'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

const keyOf = (db: ReadDb, id: TerminalId): string => keyOfTerminal(db, 'label-printer', id)

export function findLabelPrinterSettings(db: ReadDb, terminalId: TerminalId): LabelPrinterSettings {
  return readSetting(db, keyOf(db, terminalId), labelPrinterSettingsSchema)
}

export function storeLabelPrinterSettings(
  db: WriteDb,
  terminalId: TerminalId,
  settings: LabelPrinterSettings,
): void {
  writeSetting(db, keyOf(db, terminalId), settings)
}
