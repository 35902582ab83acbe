import { ok } from '../../src-shared/result'
import { recordAction } from '../audit/record-action'
import type { HandlersFor } from '../ipc/handlers'
import type { Desk } from '../database/desk'
import { writeSetting } from './setting-queries'

export function settingsHandlers(
  desk: Desk,
): HandlersFor<'settings.save-keys' | 'settings.save-preferences'> {
  const { database } = desk
  return {
    'settings.save-keys': (keys, caller) => {
      database.write((db) => {
        writeSetting(db, 'keys', keys)
        recordAction(db, desk, caller, { action: 'settings.save-keys', saleId: null, detail: keys })
      })
      return ok(keys)
    },
    'settings.save-preferences': (preferences) => {
      database.write((db) => writeSetting(db, 'preferences', preferences))
      return ok(preferences)
    },
  }
}
