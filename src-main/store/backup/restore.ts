import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { fail, ok, type Result } from '#shared/kernel/result'
import { clearDamageMark } from '../../platform/database/damage-mark'
import { replaceFileSync } from '../../platform/files/replace-file'
import { flush, isSound } from './backup'
import { removeLabel } from './backup-label'
import { fileStamp } from './backup-name'
import { readIssuedNumbers } from './issued-numbers'
import { noteRestore, type RestoreNote } from './restore-note'

/** Who asked for the copy, and when it was taken. */
export type RestoreOrder = Pick<RestoreNote, 'by' | 'takenAt'>

/**
 * Puts a verified copy of a backup where the shop's file belongs; the backup stays, and the old file is set aside. What
 * happened is noted within the copy before it gets its name, so that no start can miss it (`restored.ts`).
 * Whatever step it is cut short at, the next start finds the old file, the restored one, or none beside its backups,
 * which leads back to the recovery screen; never half of one.
 */
export function restoreBackup(
  backup: string,
  target: string,
  now: number,
  order: RestoreOrder,
): Result<null, { readonly code: 'backup-damaged' }> {
  const copy = `${target}.partial`
  try {
    copyFileSync(backup, copy)
    if (!isSound(copy)) return fail({ code: 'backup-damaged' })
    const wasThere = existsSync(target)
    const aside = wasThere ? asideName(now) : null
    const numbers = wasThere ? readIssuedNumbers(target) : null
    prepare(copy, { ...order, at: now, copy: basename(backup), aside, numbers })
    flush(copy)
    setAside(target, now)
    replaceFileSync(copy, target)
    clearDamageMark(target)
    return ok(null)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(copy + suffix, { force: true })
  }
}

function prepare(copy: string, note: RestoreNote): void {
  const raw = new Sqlite(copy)
  try {
    raw.transaction(() => {
      removeLabel(raw)
      noteRestore(raw, note)
    })()
  } finally {
    raw.close()
  }
}

const asideName = (now: number): string => `danificado-${fileStamp(now)}.db`

/**
 * Moves a file nobody can open out of the way, with its journal, under a name that says when. Never deletes it.
 * The journal goes last: a file without its journal would open, and lack its latest sales.
 */
export function setAside(path: string, now: number): void {
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix))
      replaceFileSync(path + suffix, join(dirname(path), asideName(now) + suffix))
  }
}
