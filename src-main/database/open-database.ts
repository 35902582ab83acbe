import { existsSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DatabaseTrouble } from '../../src-shared/contract/database'
import { fail, ok, type Result } from '../../src-shared/result'
import { copyBeforeMigration } from './backup'
import { connect, openFile, type Database } from './connection'
import { migrate, NewerDatabaseError } from './migrate'
import { isDamaged } from './sqlite-errors'

/** Why a file could not be opened, with the error for the log. */
export interface OpenFailure {
  readonly kind: DatabaseTrouble['kind']
  readonly error: unknown
}

/**
 * Opens the shop's file and brings it up to date. A file that is damaged, unreadable or newer is left exactly as it is;
 * a new one is made only where there was none and nothing says there should be one.
 */
export function openDatabase(path: string, backupFolder: string): Result<Database, OpenFailure> {
  if (!existsSync(path) && hasBackups(backupFolder))
    return fail({ kind: 'unreadable', error: new Error('The file is gone but its backups are here') })
  let database: Database | undefined
  try {
    database = connect(openFile(path))
    const { raw } = database
    migrate(raw, () => copyBeforeMigration(raw, backupFolder))
    database.get('SELECT count(*) FROM sale WHERE state IN (?, ?)', 'open', 'paying')
    return ok(database)
  } catch (error) {
    database?.close()
    return fail({ kind: kindOf(error, database !== undefined), error })
  }
}

function kindOf(error: unknown, opened: boolean): OpenFailure['kind'] {
  if (error instanceof NewerDatabaseError) return 'newer'
  if (isDamaged(error)) return 'damaged'
  return opened ? 'migration-failed' : 'unreadable'
}

function hasBackups(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.db'))
}

/** Moves a file nobody can open out of the way, with its journal, under a name that says when. Never deletes it. */
export function setAside(path: string, now: number): void {
  const stamp = new Date(now).toISOString().replaceAll(':', '-')
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix))
      renameSync(path + suffix, join(dirname(path), `danificado-${stamp}.db${suffix}`))
  }
}
