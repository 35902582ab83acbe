import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { DatabaseTrouble } from '#shared/store/backup/backup-operations'
import { connect, openFile, type Database } from '../../platform/database/connection'
import { clearDamageMark, isMarkedDamaged } from '../../platform/database/damage-mark'
import { migrate, NewerDatabaseError } from '../../platform/database/migrate'
import { currentVersion } from '../../platform/database/migrations/migrations'
import { isBusy, isDamaged } from '../../platform/database/sqlite-errors'
import { databaseVersion } from '../../platform/database/version'
import { replaceFileSync } from '../../platform/files/replace-file'
import { hasShop } from '../setup/setup-rows'
import { listBackups, takeBackup } from './backup'
import { proveFile } from './file-proof'

/** Why a file could not be opened, with the error for the log. */
interface OpenFailure {
  readonly kind: DatabaseTrouble['kind']
  readonly error: unknown
}

/** Thrown when SQLite can read the file but no till ever wrote it. */
class NotATillError extends Error {}

/**
 * Opens the shop's file and brings it up to date. A file that is damaged, unreadable or newer is left as it is;
 * a new one is made only where there was none and nothing says there should be one. A file without a shop is fine where
 * there are no backups of one: it waits to be set up.
 * Reads a handful of pages, however many sales there are.
 */
export function openDatabase(
  path: string,
  backupFolder: string,
  now: number,
  note: (event: string) => void = () => undefined,
): Result<Database, OpenFailure> {
  let raw: Sqlite.Database | undefined
  let otherwise: OpenFailure['kind'] = 'unreadable'
  try {
    if (isMarkedDamaged(path)) {
      const proof = proveFile(path)
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
    inspect(path)
    const file = openFile(path)
    raw = file
    otherwise = 'migration-failed'
    const database = connect(file)
    migrate(file, () => {
      // A copy of an empty file would only stand in the way of setting it up.
      if (hasShop(database)) takeBackup(file, backupFolder, 'upgrade', now)
    })
    if (!hasShop(database) && listBackups(backupFolder).length > 0) {
      database.close()
      return fail({ kind: 'empty', error: new Error('The file holds no shop; backups of one are here') })
    }
    return ok(database)
  } catch (error) {
    raw?.close()
    return fail({ kind: kindOf(error) ?? otherwise, error })
  }
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

/** Looks before anything can be written: a file that turns out to be no till stays as it is to the byte. */
function inspect(path: string): void {
  const raw = new Sqlite(path, { readonly: true })
  try {
    const version = databaseVersion(raw)
    if (version > currentVersion) throw new NewerDatabaseError(version, currentVersion)
    const known = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'sale'").get()
    if (version === 0 || !known) throw new NotATillError('The file holds no till')
    // From an index of one row, however many sales there are.
    raw.prepare("SELECT id FROM sale WHERE state IN ('open', 'paying')").all()
  } finally {
    raw.close()
  }
}

function kindOf(error: unknown): OpenFailure['kind'] | undefined {
  if (error instanceof NewerDatabaseError) return 'newer'
  if (isBusy(error)) return 'busy'
  return error instanceof NotATillError || isDamaged(error) ? 'damaged' : undefined
}
