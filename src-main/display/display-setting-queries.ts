import { displaySettingsSchema, type DisplaySettings } from '#shared/display/display-settings'
import type { TerminalId } from '#shared/ids'
import type { ReadDb, WriteDb } from '../database/connection'
import { readSetting, writeSetting } from '../settings/setting-queries'

const keyOf = (terminalId: TerminalId): string => `display.${terminalId}`

export function findDisplaySettings(db: ReadDb, terminalId: TerminalId): DisplaySettings {
  return readSetting(db, keyOf(terminalId), displaySettingsSchema)
}

export function storeDisplaySettings(db: WriteDb, terminalId: TerminalId, settings: DisplaySettings): void {
  writeSetting(db, keyOf(terminalId), settings)
}
