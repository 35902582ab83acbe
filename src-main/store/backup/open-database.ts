import type Sqlite from 'better-sqlite3'
import { fail, ok, type Result } from '#shared/kernel/result'
import { connect, openFile, OPENING_PATIENCE_MS, type Database } from '../../platform/database/connection'
import { hasShop } from '../setup/setup-rows'
import { listBackups } from './backup'
import { lookAtFile, openFailure, type OpenFailure } from './look-at-file'
import { upgradeFile } from './upgrade-file'

/**
 * Opens the shop's file, brought up to date where it must be. A file without a shop is fine where there are no backups of
 * one: it waits to be set up.
 */
export function openDatabase(
  path: string,
  backupFolder: string,
  now: number,
  note?: (event: string) => void,
  /** Milliseconds another program is waited for. */
  patience = OPENING_PATIENCE_MS,
): Result<Database, OpenFailure> {
  const seen = lookAtFile(path, backupFolder, note, patience)
  if (!seen.ok) return seen
  if (seen.value.steps > 0) {
    const upgraded = upgradeFile({ path, backupFolder, now, patience })
    if (!upgraded.ok) return upgraded
  }
  return openCurrent(path, backupFolder, patience)
}

/** Opens a file that lacks no step. */
export function openCurrent(
  path: string,
  backupFolder: string,
  patience?: number,
): Result<Database, OpenFailure> {
  let raw: Sqlite.Database | undefined
  try {
    raw = openFile(path, patience)
    const database = connect(raw)
    if (!hasShop(database) && listBackups(backupFolder).length > 0) {
      database.close()
      return fail({ kind: 'empty', error: new Error('The file holds no shop; backups of one are here') })
    }
    return ok(database)
  } catch (error) {
    raw?.close()
    return fail(openFailure(error, 'unreadable'))
  }
}
