import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { fail, ok, type Result } from '#shared/kernel/result'
import { connect } from '../../platform/database/connection'
import { clearDamageMark } from '../../platform/database/damage-mark'
import { replaceFileSync } from '../../platform/files/replace-file'
import { flush, isSound } from './backup'
import { removeLabel } from './backup-label'
import { fileStamp } from './backup-name'
import { readIssuedNumbers } from './issued-numbers'
import { noteRestore, pendingNote, type RestoreNote } from './restore-note'

/** Who asked for the copy, and when it was taken. */
export type RestoreOrder = Pick<RestoreNote, 'by' | 'takenAt'>

/**
 * Puts a verified copy of a backup where the shop's file belongs; the backup stays, and the old file is set aside.
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
    putInPlace(copy, target, { ...order, at: now, copy: basename(backup) }, 'danificado')
    return ok(null)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(copy + suffix, { force: true })
  }
}

/** What the name of a file that was set aside begins with: nobody could use it, or somebody went back before it. */
type Aside = 'danificado' | 'antes-de-restaurar'

/**
 * Gives a sound copy the file's name. What happened is noted within the copy first, so that no start can miss it
 * (`restored.ts`); where that was done before a start was cut short, it stays as it was told then.
 */
export function putInPlace(
  copy: string,
  target: string,
  order: Pick<RestoreNote, 'by' | 'takenAt' | 'at' | 'copy'>,
  why: Aside,
): void {
  const wasThere = existsSync(target)
  const aside = wasThere ? asideName(why, order.at) : null
  note(copy, order.at, () => ({ ...order, aside, numbers: wasThere ? readIssuedNumbers(target) : null }))
  flush(copy)
  setAside(target, order.at, why)
  replaceFileSync(copy, target)
  clearDamageMark(target)
}

function note(copy: string, at: number, told: () => RestoreNote): void {
  const raw = new Sqlite(copy)
  try {
    raw.transaction(() => {
      // One of another restoring, from before the copy was brought up to date, is replaced.
      if (pendingNote(connect(raw))?.at === at) return
      removeLabel(raw)
      noteRestore(raw, told())
    })()
  } finally {
    raw.close()
  }
}

const asideName = (why: Aside, now: number): string => `${why}-${fileStamp(now)}.db`

/**
 * Moves the file out of the way, with its journal, under a name that says when. Never deletes it.
 * The journal goes last: a file without its journal would open, and lack its latest sales.
 */
export function setAside(path: string, now: number, why: Aside = 'danificado'): void {
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix))
      replaceFileSync(path + suffix, join(dirname(path), asideName(why, now) + suffix))
  }
}
