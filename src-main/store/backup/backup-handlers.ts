import { join } from 'node:path'
import { fail, ok } from '#shared/kernel/result'
import type { databaseContract, TroubleReason } from '#shared/store/backup/backup-operations'
import { clearDamageMark, isMarkedDamaged } from '../../platform/database/damage-mark'
import type { Log } from '../../platform/logging/log'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { mayBeReplaced, proveFile } from './file-proof'
import { offeredBackups } from './offered-backups'
import { restoreBackup } from './restore'
import type { RestoreAttempts } from './restore-attempts'
import { proveRestorer } from './restorer'

interface RecoveryDeps {
  readonly path: string
  readonly backupFolder: string
  /** Null while the database is well. */
  readonly trouble: (TroubleReason & { readonly incidentId: string }) | null
  readonly attempts: RestoreAttempts
  readonly now: () => number
  readonly log: Log
  readonly restart: () => void
}

/** What a till answers about its own database; with trouble, the only thing it answers. */
export function databaseQueries({
  path,
  backupFolder,
  trouble,
}: Pick<RecoveryDeps, 'path' | 'backupFolder' | 'trouble'>): QueriesFor<
  Pick<typeof databaseContract, 'database.trouble' | 'database.upgrade'>
> {
  return {
    'database.upgrade': () => ok(null),
    'database.trouble': () => {
      if (!trouble) return ok(null)
      const restorable = mayBeReplaced(trouble.kind, path)
      return ok({ ...trouble, path, restorable, backups: restorable ? offeredBackups(backupFolder) : [] })
    },
  }
}

export function databaseCommands({
  path,
  backupFolder,
  trouble,
  attempts,
  now,
  log,
  restart,
}: RecoveryDeps): CommandsFor<Pick<typeof databaseContract, 'database.restore' | 'database.try-again'>> {
  const isReplaceable = (): boolean => trouble !== null && mayBeReplaced(trouble.kind, path)
  return {
    'database.restore': async ({ backupName, ...credentials }) => {
      if (!trouble) return fail({ code: 'no-trouble' })
      const backup = offeredBackups(backupFolder).find(({ name }) => name === backupName)
      if (!backup) return fail({ code: 'backup-not-found' })
      const attempt = attempts.begin()
      if (attempt.lockedUntil !== null) return fail({ code: 'restore-locked', until: attempt.lockedUntil })
      const chosen = join(backupFolder, backup.name)
      const proved = await proveRestorer([path, chosen], credentials)
      log.info('database-restore-asked', {
        operator: credentials.operatorCode,
        outcome: proved.ok ? 'ok' : proved.error.code,
      })
      if (!proved.ok) {
        if (proved.error.code === 'restorer-lacks-right') return fail(proved.error)
        const until = attempts.lockedUntil()
        if (until !== null) return fail({ code: 'restore-locked', until })
        return fail({ code: 'not-recognised', remaining: attempt.remaining })
      }
      attempts.forgive()
      // Sound again, or never otherwise: whoever asks, it is not thrown away.
      if (!isReplaceable()) return fail({ code: 'no-trouble' })
      const restored = restoreBackup(chosen, path, now(), { by: proved.value, takenAt: backup.takenAt })
      if (!restored.ok) return restored
      log.info('database-restored', { backup: backup.name, operator: proved.value.code })
      restart()
      return restored
    },
    'database.try-again': () => {
      if (!trouble) return fail({ code: 'no-trouble' })
      if (isMarkedDamaged(path)) {
        if (proveFile(path) === 'damaged') return fail({ code: 'still-damaged' })
        clearDamageMark(path)
        log.info('database-proved-sound')
      }
      restart()
      return ok(null)
    },
  }
}
