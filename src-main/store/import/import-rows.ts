import { z } from 'zod'
import type { Instant, OperatorId, TerminalId } from '#shared/kernel/ids'
import { fileFormatSchema } from '#shared/store/import/file-format'
import {
  mappedColumnsSchema,
  type ImportCounts,
  type ImportRun,
} from '#shared/store/import/import-operations'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** How a file was read, and which column was which. */
const choicesSchema = z.object({ format: fileFormatSchema, columns: mappedColumnsSchema })
export type ImportChoices = z.infer<typeof choicesSchema>

/** What was chosen the last time a file had these columns. */
export function rememberedChoices(db: ReadDb, kind: string, signature: string): ImportChoices | undefined {
  const row = db.get<{ choices: string }>(
    'SELECT choices FROM import_choice WHERE kind = ? AND signature = ?',
    kind,
    signature,
  )
  return row && choicesSchema.parse(JSON.parse(row.choices))
}

export function rememberChoices(
  db: WriteDb,
  kind: string,
  signature: string,
  { format, columns }: ImportChoices,
): void {
  db.put('import_choice', { kind, signature, choices: JSON.stringify({ format, columns }) })
}

export interface NewRun {
  readonly id: string
  readonly kind: string
  readonly file: string
  readonly hash: string
  readonly terminalId: TerminalId
  readonly startedBy: OperatorId
  readonly startedAt: Instant
  /** Of the check. */
  readonly counts: ImportCounts
}

export function insertRun(db: WriteDb, run: NewRun): void {
  db.insert('import_run', {
    id: run.id,
    kind: run.kind,
    file: run.file,
    hash: run.hash,
    state: 'running',
    terminal_id: run.terminalId,
    started_by: run.startedBy,
    started_at: run.startedAt,
    rows: run.counts.new + run.counts.changed,
    unchanged_rows: run.counts.unchanged,
    refused_rows: run.counts.refused,
  })
}

const columns = `import_run.id, kind, file, state, started_at AS startedAt, started_by AS startedById,
  coalesce(operator.name, '') AS startedBy, ended_at AS endedAt, rows AS "of", rows_done AS done, last_row AS lastRow,
  new_rows AS new, changed_rows AS changed, unchanged_rows AS unchanged, refused_rows AS refused
  FROM import_run LEFT JOIN operator ON operator.id = started_by`

interface Row extends Omit<ImportRun, 'counts' | 'keepsRefused'>, ImportCounts {
  readonly startedById: OperatorId
  /** Of the file: rows up to it were taken over. */
  readonly lastRow: number
}

export interface StoredRun extends Omit<ImportRun, 'keepsRefused'> {
  readonly startedById: OperatorId
  readonly lastRow: number
}

const whole = ({ new: fresh, changed, unchanged, refused, ...row }: Row): StoredRun => ({
  ...row,
  counts: { new: fresh, changed, unchanged, refused },
})

/** The newest first. */
export function latestRuns(db: ReadDb, most: number): StoredRun[] {
  return db.all<Row>(`SELECT ${columns} ORDER BY started_at DESC LIMIT ?`, most).map(whole)
}

export function findRun(db: ReadDb, id: string): StoredRun | undefined {
  const row = db.get<Row>(`SELECT ${columns} WHERE import_run.id = ?`, id)
  return row && whole(row)
}

/** The one that is under way, or stands still halfway. */
export function openRun(db: ReadDb): StoredRun | undefined {
  const row = db.get<Row>(`SELECT ${columns} WHERE ended_at IS NULL`)
  return row && whole(row)
}

/** In the transaction that took the rows over. */
export function notePart(
  db: WriteDb,
  id: string,
  { lastRow, ...part }: ImportCounts & { readonly lastRow: number },
): void {
  db.run(
    `UPDATE import_run SET last_row = ?, rows_done = rows_done + ?, new_rows = new_rows + ?,
       changed_rows = changed_rows + ?, unchanged_rows = unchanged_rows + ?, refused_rows = refused_rows + ?
     WHERE id = ?`,
    lastRow,
    part.new + part.changed + part.unchanged + part.refused,
    part.new,
    part.changed,
    part.unchanged,
    part.refused,
    id,
  )
}

export function setRunState(db: WriteDb, id: string, state: 'running' | 'stopped'): void {
  db.update('import_run', id, { state })
}

export function endRun(db: WriteDb, id: string, state: 'done' | 'given-up', at: Instant): void {
  db.update('import_run', id, { state, ended_at: at })
}
