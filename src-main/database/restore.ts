import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../src-shared/result'
import { fileStamp, flush, isSound } from './backup'
import { clearDamageMark } from './damage-mark'

/**
 * Puts a verified copy of a backup where the shop's file belongs; the backup stays, and the old file is set aside.
 * Whatever step it is cut short at, the next start finds the old file, the restored one, or none beside its backups,
 * which leads back to the recovery screen; never half of one.
 */
export function restoreBackup(
  backup: string,
  target: string,
  now: number,
): Result<null, { readonly code: 'backup-damaged' }> {
  const copy = `${target}.partial`
  try {
    copyFileSync(backup, copy)
    if (!isSound(copy)) return fail({ code: 'backup-damaged' })
    flush(copy)
    setAside(target, now)
    renameSync(copy, target)
    clearDamageMark(target)
    return ok(null)
  } finally {
    rmSync(copy, { force: true })
  }
}

/**
 * Moves a file nobody can open out of the way, with its journal, under a name that says when. Never deletes it.
 * The journal goes last: a file without its journal would open, and lack its latest sales.
 */
export function setAside(path: string, now: number): void {
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix))
      renameSync(path + suffix, join(dirname(path), `danificado-${fileStamp(now)}.db${suffix}`))
  }
}
