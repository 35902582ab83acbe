import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { TroubleReason } from '#shared/store/backup/backup-operations'
import { OPENING_PATIENCE_MS } from '../../platform/database/connection'
import { isBusy } from '../../platform/database/sqlite-errors'
import { hasTable } from './backup-label'

/** What a file proves to be when all of it is read. */
export type FileProof = 'sound' | 'damaged' | 'busy' | 'missing'

/** Whether the file holds a whole shop. Reads all of it; may take a minute. */
export function proveFile(path: string, patience = OPENING_PATIENCE_MS): FileProof {
  if (!existsSync(path)) return 'missing'
  let raw: Sqlite.Database | undefined
  try {
    raw = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: patience })
    const whole = raw.pragma('integrity_check', { simple: true }) === 'ok'
    return whole && holdsShop(raw) ? 'sound' : 'damaged'
  } catch (error) {
    return isBusy(error) ? 'busy' : 'damaged'
  } finally {
    raw?.close()
  }
}

/** Somebody's shop, and written by a till: not an empty file, nor one of another program. */
export function holdsShop(raw: Sqlite.Database): boolean {
  return (
    raw.pragma('user_version', { simple: true }) !== 0 &&
    hasTable(raw, 'sale') &&
    hasTable(raw, 'operator') &&
    raw.prepare('SELECT 1 FROM operator LIMIT 1').get() !== undefined
  )
}

/** Whether a copy may take the file's place: never where a sound shop would be set aside, or nobody can tell. */
export function mayBeReplaced(kind: TroubleReason['kind'], path: string): boolean {
  if (kind === 'newer' || kind === 'busy' || kind === 'no-room') return false
  return ['damaged', 'missing'].includes(proveFile(path))
}
