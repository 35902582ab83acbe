import { displaySettingsSchema, type DisplaySettings } from '#shared/devices/display/display-settings'
import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { keyOfTerminal } from '../../store/settings/setting-keys'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

const keyOf = (db: ReadDb, id: TerminalId): string => keyOfTerminal(db, 'display', id)

export function findDisplaySettings(db: ReadDb, terminalId: TerminalId): DisplaySettings {
  return readSetting(db, keyOf(db, terminalId), displaySettingsSchema)
}

export function storeDisplaySettings(db: WriteDb, terminalId: TerminalId, settings: DisplaySettings): void {
  writeSetting(db, keyOf(db, terminalId), settings)
}
