import { basename, join } from 'node:path'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { databaseContract, TroubleReason } from '#shared/store/backup/backup-operations'
import type { CopyPlace } from '#shared/store/backup/copies-operations'
import { clearDamageMark, isMarkedDamaged } from '../../platform/database/damage-mark'
import { isDiskFull } from '../../platform/database/sqlite-errors'
import type { Log } from '../../platform/logging/log'
import { joinErasureLists } from '../../platform/personal-data/erasure-list'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import type { CopyWork } from './copies/copy-work'
import { tillFolders } from './copies/second-folder'
import { mayBeReplaced, proveFile } from './file-proof'
import { offeredBackups } from './offered-backups'
import { restoreBackup, type RestoreOrder } from './restore'
import type { RestoreAttempts } from './restore-attempts'
import { proveRestorer } from './restorer'
import { orderRestore } from './staged-restore'

type NotRestored = { readonly code: 'backup-damaged' | 'restore-no-room' }

/** What is known of the shop's file: that it cannot be used and why, that it holds no shop yet, or nothing to recover. */
export type FileState =
  | { readonly is: 'troubled'; readonly trouble: TroubleReason & { readonly incidentId: string } }
  | { readonly is: 'empty' }
  | { readonly is: 'well' }

interface RecoveryDeps {
  readonly path: string
  readonly backupFolder: string
  readonly file: FileState
  /** The second folder of the copies; null where there is none, or the file does not say. */
  readonly secondFolder: () => string | null
  readonly chooseFolder: () => Promise<string | null>
  readonly copyWork: Pick<CopyWork, 'stage'>
  /** Brings the photos that lie beside the copies of another folder. */
  readonly bringPhotos: (from: string) => Promise<unknown>
  readonly attempts: RestoreAttempts
  readonly now: () => number
  readonly log: Log
  readonly restart: () => void
}

/** What a till answers about its own database; with trouble, the only thing it answers. */
export function databaseQueries({
  path,
  backupFolder,
  file,
}: Pick<RecoveryDeps, 'path' | 'backupFolder' | 'file'>): QueriesFor<
  Pick<typeof databaseContract, 'database.trouble' | 'database.upgrade'>
> {
  return {
    'database.upgrade': () => ok(null),
    'database.trouble': () => {
      if (file.is !== 'troubled') return ok(null)
      const restorable = mayBeReplaced(file.trouble.kind, path)
      const backups = restorable ? offeredBackups(backupFolder) : []
      return ok({ ...file.trouble, path, restorable, backups })
    },
  }
}

export function databaseCommands({
  path,
  backupFolder,
  file,
  secondFolder,
  chooseFolder,
  copyWork,
  bringPhotos,
  attempts,
  now,
  log,
  restart,
}: RecoveryDeps): CommandsFor<
  Pick<typeof databaseContract, 'database.choose-copies' | 'database.restore' | 'database.try-again'>
> {
  /** Where the folder chosen last keeps its copies: itself, and the folders tills have made in it. */
  let chosen: readonly string[] = []

  const foldersOf = (place: CopyPlace): readonly string[] => {
    if (place === 'here') return [backupFolder]
    const second = secondFolder()
    return place === 'chosen' ? chosen : second === null ? [] : [second]
  }
  const found = (place: CopyPlace) =>
    foldersOf(place).flatMap((folder) => offeredBackups(folder).map((copy) => ({ ...copy, folder })))

  /** Sound again, or never otherwise: a file in trouble is replaced only while it is. */
  const mayReplace = (): boolean => file.is !== 'troubled' || mayBeReplaced(file.trouble.kind, path)

  async function putBack(copy: string, order: RestoreOrder): Promise<Result<null, NotRestored>> {
    if (file.is === 'troubled') return restoreBackup(copy, path, now(), order)
    try {
      if (!(await copyWork.stage({ copy, target: path }))) return fail({ code: 'backup-damaged' })
      orderRestore(path, { ...order, copy: basename(copy), at: now() })
      return ok(null)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      return fail({ code: 'restore-no-room' })
    }
  }

  return {
    'database.choose-copies': async () => {
      const folder = file.is === 'well' ? null : await chooseFolder()
      if (folder === null) return ok(null)
      chosen = [folder, ...tillFolders(folder)]
      const backups = found('chosen')
        .map(({ name, takenAt, bytes, head }) => ({ name, takenAt, bytes, head }))
        .toSorted((a, b) => b.takenAt - a.takenAt)
      return ok({ folder, backups })
    },
    'database.restore': async ({ place, backupName, ...credentials }) => {
      const backup = found(place).find(({ name }) => name === backupName)
      if (!backup) return fail({ code: 'backup-not-found' })
      const attempt = attempts.begin()
      if (attempt.lockedUntil !== null) return fail({ code: 'restore-locked', until: attempt.lockedUntil })
      const copy = join(backup.folder, backup.name)
      // A stranger's copy speaks for its people only where nothing of ours does.
      const ours = offeredBackups(backupFolder).map(({ name }) => join(backupFolder, name))
      const proved = await proveRestorer(
        [path, ...(place === 'here' ? [] : ours.slice(0, 1)), copy],
        credentials,
      )
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
      if (!mayReplace()) return fail({ code: 'no-trouble' })
      if (place !== 'here') {
        // Who was erased stays so, whichever folder the copy came from.
        joinErasureLists(backup.folder, backupFolder)
        await bringPhotos(backup.folder)
      }
      const restored = await putBack(copy, { by: proved.value, takenAt: backup.takenAt })
      if (!restored.ok) return restored
      log.info('database-restored', { backup: backup.name, operator: proved.value.code })
      restart()
      return restored
    },
    'database.try-again': () => {
      if (file.is !== 'troubled') return fail({ code: 'no-trouble' })
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
