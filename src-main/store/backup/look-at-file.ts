import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { TroubleReason } from '#shared/store/backup/backup-operations'
import { openFile, OPENING_PATIENCE_MS } from '../../platform/database/connection'
import { clearDamageMark, isMarkedDamaged } from '../../platform/database/damage-mark'
import { migrate, NewerDatabaseError, pendingMigrations } from '../../platform/database/migrate'
import { isBusy, isDamaged } from '../../platform/database/sqlite-errors'
import { databaseVersion } from '../../platform/database/version'
import { replaceFileSync } from '../../platform/files/replace-file'
import { listBackups } from './backup'
import { proveFile } from './file-proof'

/** Why a file could not be opened, with the error for the log. */
export interface OpenFailure {
  readonly kind: Exclude<TroubleReason['kind'], 'no-room'>
  readonly error: unknown
}

/** Thrown when SQLite can read the file but no till ever wrote it. */
class NotATillError extends Error {}

/** What looking showed: how many steps the file lacks before this version of the program can work with it. */
interface Seen {
  readonly steps: number
}

/**
 * Looks at the shop's file before anything is written. One that is damaged, unreadable or newer is left as it is to the
 * byte; a new one is made only where there was none and nothing says there should be one.
 * Reads a handful of pages, however many sales there are.
 */
export function lookAtFile(
  path: string,
  backupFolder: string,
  note: (event: string) => void = () => undefined,
  patience = OPENING_PATIENCE_MS,
): Result<Seen, OpenFailure> {
  try {
    if (isMarkedDamaged(path)) {
      const proof = proveFile(path, patience)
      if (proof === 'damaged')
        return fail({
          kind: 'damaged',
          error: new Error('A page was found damaged while the file was in use'),
        })
      if (proof === 'busy') return fail({ kind: 'busy', error: new Error('Another program holds the file') })
      // Anybody can leave a mark: beside a sound file it says nothing.
      clearDamageMark(path)
      note('damage-mark-removed')
    }
    if (!existsSync(path)) {
      if (onceExisted(path, backupFolder))
        return fail({
          kind: 'missing',
          error: new Error('The file is gone; its backups or journal are here'),
        })
      createFile(path)
    }
    return ok({ steps: missingSteps(path, patience) })
  } catch (error) {
    return fail(openFailure(error, 'unreadable'))
  }
}

/** What an error met with the file means; `otherwise` where it says nothing of the file. */
export function openFailure(error: unknown, otherwise: 'unreadable' | 'migration-failed'): OpenFailure {
  return { kind: kindOf(error) ?? otherwise, error }
}

/** Made whole under another name first, so that an empty file in its place is always a loss and never our beginning. */
function createFile(path: string): void {
  const fresh = `${path}.new`
  mkdirSync(dirname(path), { recursive: true })
  for (const suffix of ['', '-wal', '-shm']) rmSync(fresh + suffix, { force: true })
  const raw = openFile(fresh)
  try {
    migrate(raw, () => undefined)
  } finally {
    raw.close()
  }
  replaceFileSync(fresh, path)
}

function onceExisted(path: string, backupFolder: string): boolean {
  return existsSync(`${path}-wal`) || listBackups(backupFolder).length > 0
}

/** Over a connection that cannot write: a file that turns out to be no till stays as it is. */
function missingSteps(path: string, patience: number): number {
  const raw = new Sqlite(path, { readonly: true, timeout: patience })
  try {
    const pending = pendingMigrations(raw)
    const known = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'sale'").get()
    if (databaseVersion(raw) === 0 || !known) throw new NotATillError('The file holds no till')
    // From an index of one row, however many sales there are.
    raw.prepare("SELECT id FROM sale WHERE state IN ('open', 'paying')").all()
    return pending.length
  } finally {
    raw.close()
  }
}

function kindOf(error: unknown): 'newer' | 'busy' | 'damaged' | undefined {
  if (error instanceof NewerDatabaseError) return 'newer'
  if (isBusy(error)) return 'busy'
  return error instanceof NotATillError || isDamaged(error) ? 'damaged' : undefined
}
