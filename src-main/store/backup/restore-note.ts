import type Sqlite from 'better-sqlite3'
import { z } from 'zod'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { issuedNumbersSchema } from './issued-numbers'

/** What was restored, written into the copy itself: the first start with it still has to do its part. */
const restoreNoteSchema = z.object({
  at: z.int(),
  by: z.object({ code: z.string(), name: z.string() }),
  /** The copy's name, and the moment it stands for. */
  copy: z.string(),
  takenAt: z.int(),
  /** Where the file that was there lies now; null when there was none. */
  aside: z.string().nullable(),
  /** What that file had given out; null where it could not be read. */
  numbers: issuedNumbersSchema.nullable(),
})
export type RestoreNote = z.infer<typeof restoreNoteSchema>

const key = 'restore-note'
const untoldKey = 'restore-untold'

/** Leaves the note in a copy that is about to be used; `setting` is in every version's file. */
export function noteRestore(raw: Sqlite.Database, note: RestoreNote): void {
  raw
    .prepare(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    )
    .run(key, JSON.stringify(note))
}

/** Null once the first start did its part. */
export function pendingNote(db: ReadDb): RestoreNote | null {
  return readNote(db, key)
}

/** The note becomes news for the next who may restore. */
export function keepAsNews(db: WriteDb): void {
  db.run('DELETE FROM setting WHERE key = ?', untoldKey)
  db.run('UPDATE setting SET key = ? WHERE key = ?', untoldKey, key)
}

/** A restoring nobody in charge was told about yet. */
export function untoldNote(db: ReadDb): RestoreNote | null {
  return readNote(db, untoldKey)
}

export function forgetNews(db: WriteDb): void {
  db.run('DELETE FROM setting WHERE key = ?', untoldKey)
}

function readNote(db: ReadDb, under: string): RestoreNote | null {
  const row = db.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', under)
  return row === undefined ? null : restoreNoteSchema.parse(JSON.parse(row.value))
}
