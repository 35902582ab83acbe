import { ok } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { HandlersFor } from '../access/handlers'
import { forgetNews, untoldNote } from './restore-note'

/** Has whoever is in charge know that a copy was restored while nobody was signed in. */
export function restoredHandlers({
  database,
}: Pick<Desk, 'database'>): HandlersFor<'database.restored' | 'database.confirm-restored'> {
  return {
    'database.restored': (_input, { role }) => {
      const note = role.levels['database.restore'] === 'allow' ? untoldNote(database) : null
      return ok(note && { at: note.at, operatorName: note.by.name, takenAt: note.takenAt, aside: note.aside })
    },
    'database.confirm-restored': () => {
      database.write(forgetNews)
      return ok(null)
    },
  }
}
