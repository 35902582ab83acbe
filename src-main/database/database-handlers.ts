import { join } from 'node:path'
import type { DatabaseTrouble } from '../../src-shared/contract/database'
import { fail, ok } from '../../src-shared/result'
import type { HandlersFor } from '../ipc/handlers'
import type { Log } from '../logging/log'
import { isSound, listBackups } from './backup'
import { clearDamageMark, isMarkedDamaged } from './damage-mark'
import { restoreBackup } from './restore'

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
      const restored = restoreBackup(join(backupFolder, backup.name), path, now())
      if (!restored.ok) return restored
      log.info('database-restored', { backup: backup.name })
      restart()
      return restored
    },
    'database.try-again': () => {
      if (!trouble) return fail({ code: 'no-trouble' })
      if (isMarkedDamaged(path)) {
        if (!isSound(path)) return fail({ code: 'still-damaged' })
        clearDamageMark(path)
        log.info('database-proved-sound')
      }
      restart()
      return ok(null)
    },
  }
}
