import type { OperatorId } from '#shared/kernel/ids'
import { shortcutsSchema, type Shortcuts } from '#shared/store/settings/shortcuts'
import type { Database, ReadDb } from '../../platform/database/connection'
import { readSetting, writeSetting } from './setting-rows'

const keyOf = (operatorId: OperatorId) => `shortcuts ${operatorId}`

/** What an operator keeps at hand in Gestão; nothing yet for a new one. */
export function shortcutsOf(db: ReadDb, operatorId: OperatorId): Shortcuts {
  return readSetting(db, keyOf(operatorId), shortcutsSchema)
}

/** Changes what is kept, from what is kept at that moment. */
export function changeShortcuts(
  database: Database,
  operatorId: OperatorId,
  change: (kept: Shortcuts) => Shortcuts,
): Shortcuts {
  return database.write((db) => {
    const changed = change(shortcutsOf(db, operatorId))
    writeSetting(db, keyOf(operatorId), changed)
    return changed
  })
}
