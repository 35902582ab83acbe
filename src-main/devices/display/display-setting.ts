import { displaySettingsSchema, type DisplaySettings } from '#shared/devices/display/display-settings'
import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

const keyOf = (terminalId: TerminalId): string => `display.${terminalId}`

export function findDisplaySettings(db: ReadDb, terminalId: TerminalId): DisplaySettings {
  return readSetting(db, keyOf(terminalId), displaySettingsSchema)
}

export function storeDisplaySettings(db: WriteDb, terminalId: TerminalId, settings: DisplaySettings): void {
  writeSetting(db, keyOf(terminalId), settings)
}
