import { join } from 'node:path'
import type { DatabaseTrouble } from '../../src-shared/contract/database'
import { fail, ok } from '../../src-shared/result'
import type { HandlersFor } from '../ipc/handlers'
import type { Log } from '../logging/log'
import { isSound, listBackups, restoreBackup } from './backup'
import { setAside } from './open-database'

interface RecoveryDeps {
  readonly path: string
  readonly backupFolder: string
  /** Null while the database is well. */
  readonly trouble: Pick<DatabaseTrouble, 'kind' | 'incidentId'> | null
  readonly now: () => number
  readonly log: Log
  readonly restart: () => void
}

/** What a till answers about its own database; with trouble, the only thing it answers. */
export function databaseHandlers({
  path,
  backupFolder,
  trouble,
  now,
  log,
  restart,
}: RecoveryDeps): HandlersFor<'database.trouble' | 'database.restore' | 'database.try-again'> {
  return {
    'database.trouble': () => ok(trouble && { ...trouble, path, backups: listBackups(backupFolder) }),
    'database.restore': ({ backupName }) => {
      if (!trouble || trouble.kind === 'newer') return fail({ code: 'no-trouble' })
      const backup = listBackups(backupFolder).find(({ name }) => name === backupName)
      if (!backup) return fail({ code: 'backup-not-found' })
      if (!isSound(join(backupFolder, backup.name))) return fail({ code: 'backup-damaged' })
      setAside(path, now())
      restoreBackup(backupFolder, backup.name, path)
      log.info('database-restored', { backup: backup.name })
      restart()
      return ok(null)
    },
    'database.try-again': () => {
      restart()
      return ok(null)
    },
  }
}
