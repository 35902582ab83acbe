import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { z } from 'zod'
import { fileFormatSchema } from '#shared/store/import/file-format'
import {
  mappedColumnsSchema,
  type CheckedRow,
  type ImportCounts,
  type RowState,
} from '#shared/store/import/import-operations'
import type { SourceCell } from '../../platform/table-file/read/source-row'
import type { RowValues } from './import-kind'

/** What was checked, and how the file was read. */
const checkedSchema = z.object({
  kind: z.string(),
  file: z.string(),
  /** SHA-256 of the file, in hexadecimal. */
  hash: z.string(),
  format: fileFormatSchema,
  columns: mappedColumnsSchema,
  head: z.array(z.string()),
})
export type Checked = z.infer<typeof checkedSchema>

/** A row with what it says; the cells are kept as they came, to be given back where it is refused. */
export interface StagedRow extends CheckedRow {
  readonly cells: readonly SourceCell[]
  readonly values: RowValues | null
}

const fileName = 'staging.db'
export const stagingPath = (folder: string): string => join(folder, fileName)
export const hasStaging = (folder: string): boolean => existsSync(stagingPath(folder))

const tables = `
CREATE TABLE checked (one INTEGER PRIMARY KEY CHECK (one = 1), what TEXT NOT NULL) STRICT;
CREATE TABLE staged (
  row INTEGER PRIMARY KEY, state TEXT NOT NULL, title TEXT NOT NULL, note TEXT, cells TEXT NOT NULL, says TEXT,
  -- to be taken over, whatever becomes of it then
  is_open INTEGER NOT NULL
) STRICT;
CREATE INDEX staged_open ON staged (row) WHERE is_open = 1;
CREATE INDEX staged_by_state ON staged (state, row);
CREATE TABLE seen (words TEXT PRIMARY KEY, row INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`

interface Row extends CheckedRow {
  readonly cells: string
  readonly says: string | null
}

/**
 * The rows of a file between its check and the end of its import: a file of their own beside the shop's, which they would
 * only make larger, and every copy of it.
 */
export function openStaging(folder: string, how: 'new' | 'there') {
  const raw = new Sqlite(stagingPath(folder), { fileMustExist: how === 'there' })
  if (how === 'new') {
    // Killed before its end, it is made anew; from then on it is written like any file.
    raw.pragma('journal_mode = MEMORY')
    raw.pragma('synchronous = OFF')
    raw.exec(tables)
  }
  const insert = raw.prepare(
    'INSERT INTO staged (row, state, title, note, cells, says, is_open) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const see = raw.prepare('INSERT INTO seen (words, row) VALUES (?, ?)')
  const seenAt = raw.prepare<[string], { row: number }>('SELECT row FROM seen WHERE words = ?')
  const refuse = raw.prepare("UPDATE staged SET state = 'refused', note = ? WHERE row = ?")
  const open = raw.prepare<[number, number], Row>(
    'SELECT row, state, title, note, cells, says FROM staged WHERE row > ? AND is_open = 1 ORDER BY row LIMIT ?',
  )
  const ofState = raw.prepare<[string, number, number], Row>(
    'SELECT row, state, title, note, cells, says FROM staged WHERE state = ? AND row > ? ORDER BY row LIMIT ?',
  )
  return {
    add: ({ row, state, title, note, cells, values }: StagedRow): void =>
      void insert.run(
        row,
        state,
        title,
        note,
        JSON.stringify(cells),
        values && JSON.stringify(values),
        Number(state === 'new' || state === 'changed'),
      ),
    /** The row that said the same before; undefined where this is the first. */
    firstWith: (words: string): number | undefined => seenAt.get(words)?.row,
    see: (words: string, row: number): void => void see.run(words, row),
    refuse: (row: number, why: string): void => void refuse.run(why, row),
    /** Rows to be taken over, after one. */
    open: (after: number, most: number): StagedRow[] => open.all(after, most).map(whole),
    rows: (state: RowState, after: number, most: number): StagedRow[] =>
      ofState.all(state, after, most).map(whole),
    counts(): ImportCounts {
      const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 }
      const found = raw
        .prepare<[], { state: RowState; rows: number }>(
          'SELECT state, count(*) AS rows FROM staged GROUP BY state',
        )
        .all()
      for (const { state, rows } of found) counts[state] = rows
      return counts
    },
    mended: (): number =>
      raw
        .prepare<[], { rows: number }>(
          "SELECT count(*) AS rows FROM staged WHERE note IS NOT NULL AND state <> 'refused'",
        )
        .get()?.rows ?? 0,
    /** Said last: a check that was stopped or killed never says it. */
    say: (checked: Checked): void =>
      void raw.prepare('INSERT INTO checked (one, what) VALUES (1, ?)').run(JSON.stringify(checked)),
    checked(): Checked | undefined {
      const found = raw.prepare<[], { what: string }>('SELECT what FROM checked').get()
      return found && checkedSchema.parse(JSON.parse(found.what))
    },
    /** Only what can still be asked for: refused rows. */
    keepRefused: (): void =>
      void raw.exec("DELETE FROM staged WHERE state <> 'refused'; DELETE FROM seen; VACUUM"),
    together: <T>(work: () => T): T => raw.transaction(work)(),
    close: (): void => void raw.close(),
  }
}
export type Staging = ReturnType<typeof openStaging>

function whole({ cells, says, ...row }: Row): StagedRow {
  return {
    ...row,
    cells: JSON.parse(cells) as SourceCell[],
    values: says === null ? null : (JSON.parse(says) as RowValues),
  }
}
