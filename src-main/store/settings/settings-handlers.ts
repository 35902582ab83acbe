import { fail, ok } from '#shared/kernel/result'
import { keyActionNames, keyActions, storedKeyMapSchema, type KeyMap } from '#shared/store/settings/key-map'
import type { parameterContract } from '#shared/store/settings/parameter-operations'
import type { settingsContract } from '#shared/store/settings/settings-operations'
import { starred, visited } from '#shared/store/settings/shortcuts'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { changedFields } from '../audit/changed-fields'
import { recordAction } from '../audit/record-action'
import { listParameters } from './list-parameters'
import type { ParameterCheck } from './parameter-check'
import { findPlace } from './place-queries'
import { setParameter } from './set-parameter'
import { readSetting, writeSetting } from './setting-rows'
import { changeShortcuts, shortcutsOf } from './shortcut-rows'

type Operations = typeof settingsContract & typeof parameterContract

export function settingsQueries(desk: ReadDesk): QueriesFor<Operations> {
  const { database } = desk
  return {
    'settings.parameters': ({ terminalId }) => {
      const terminal = findPlace(database, terminalId ?? desk.terminal.id)
      return terminal ? ok(listParameters(database, terminal)) : fail({ code: 'terminal-not-found' })
    },
    'settings.shortcuts': (_input, { operator }) => ok(shortcutsOf(database, operator.id)),
  }
}

/** `onSet` runs once a parameter holds: what stands outside the page follows it. */
export function settingsCommands(
  desk: Desk,
  onSet: () => void,
  checks: readonly ParameterCheck[],
): CommandsFor<Operations> {
  const { database } = desk
  return {
    'settings.save-keys': (keys, caller) => {
      database.write((db) => {
        const changed = changedFields(
          keysInWords(readSetting(db, 'keys', storedKeyMapSchema)),
          keysInWords(keys),
        )
        if (!changed) return
        writeSetting(db, 'keys', keys)
        recordAction(db, desk, caller, { action: 'settings.save-keys', saleId: null, detail: changed })
      })
      return ok(keys)
    },
    'settings.set-parameter': (input, caller) => {
      const set = setParameter(desk, caller, input, checks)
      if (set.ok) onSet()
      return set
    },
    'settings.save-preferences': (preferences) => {
      database.write((db) => writeSetting(db, 'preferences', preferences))
      return ok(preferences)
    },
    'settings.star': ({ id, isFavourite }, { operator }) =>
      ok(changeShortcuts(database, operator.id, (kept) => starred(kept, id, isFavourite))),
    'settings.note-visit': ({ id }, { operator }) =>
      ok(changeShortcuts(database, operator.id, (kept) => visited(kept, id))),
  }
}

/** As the trail keeps them: each key under what it does. */
function keysInWords(keys: KeyMap): Readonly<Record<string, string>> {
  return Object.fromEntries(keyActionNames.map((action) => [keyActions[action], keys[action]]))
}
