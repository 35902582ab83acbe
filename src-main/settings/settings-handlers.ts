import { ok } from '../../src-shared/result'
import { recordAudit } from '../audit/record-audit'
import type { HandlersFor } from '../ipc/handlers'
import type { Desk } from '../database/desk'
import { writeSetting } from './setting-queries'

export function settingsHandlers({
  database,
  now,
  terminal,
}: Desk): HandlersFor<'settings.save-keys' | 'settings.save-preferences'> {
  return {
    'settings.save-keys': (keys, { operator }) => {
      database.write((db) => {
        writeSetting(db, 'keys', keys)
        recordAudit(db, {
          at: now(),
          terminalId: terminal.id,
          operatorId: operator.id,
          approverId: null,
          action: 'settings.save-keys',
          saleId: null,
          detail: keys,
        })
      })
      return ok(keys)
    },
    'settings.save-preferences': (preferences) => {
      database.write((db) => writeSetting(db, 'preferences', preferences))
      return ok(preferences)
    },
  }
}
