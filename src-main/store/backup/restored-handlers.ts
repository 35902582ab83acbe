import { ok } from '#shared/kernel/result'
import type { databaseContract } from '#shared/store/backup/backup-operations'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { forgetNews, untoldNote } from './restore-note'

/** Has whoever is in charge know that a copy was restored while nobody was signed in. */
export function restoredQueries({
  database,
}: Pick<ReadDesk, 'database'>): QueriesFor<Pick<typeof databaseContract, 'database.restored'>> {
  return {
    'database.restored': (_input, { role }) => {
      const note = role.levels['database.restore'] === 'allow' ? untoldNote(database) : null
      return ok(note && { at: note.at, operatorName: note.by.name, takenAt: note.takenAt, aside: note.aside })
    },
  }
}

export function restoredCommands({
  database,
}: Pick<Desk, 'database'>): CommandsFor<Pick<typeof databaseContract, 'database.confirm-restored'>> {
  return {
    'database.confirm-restored': () => {
      database.write(forgetNews)
      return ok(null)
    },
  }
}
