import type { OperationName } from '../../src-shared/contract/contract'
import { fail, ok } from '../../src-shared/result'
import { recordAction } from '../audit/record-action'
import type { HandlersFor } from '../ipc/handlers'
import type { Desk } from '../database/desk'
import { findTerminal } from './branch-queries'
import { listParameters } from './list-parameters'
import { setParameter } from './set-parameter'
import { writeSetting } from './setting-queries'

type SettingsOperation = Extract<OperationName, `settings.${string}`>

export function settingsHandlers(desk: Desk): HandlersFor<SettingsOperation> {
  const { database } = desk
  return {
    'settings.save-keys': (keys, caller) => {
      database.write((db) => {
        writeSetting(db, 'keys', keys)
        recordAction(db, desk, caller, { action: 'settings.save-keys', saleId: null, detail: keys })
      })
      return ok(keys)
    },
    'settings.parameters': ({ terminalId }) => {
      const terminal = findTerminal(database, terminalId ?? desk.terminal.id)
      return terminal ? ok(listParameters(database, terminal)) : fail({ code: 'terminal-not-found' })
    },
    'settings.set-parameter': (input, caller) => setParameter(desk, caller, input),
    'settings.save-preferences': (preferences) => {
      database.write((db) => writeSetting(db, 'preferences', preferences))
      return ok(preferences)
    },
  }
}
