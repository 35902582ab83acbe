import Sqlite from 'better-sqlite3'
import { shortDigits } from '../audit/audit-hash'
import type { ShortHead } from './backup-name'

/** What a copy says about itself from within, however often it was moved, renamed or copied by hand. */
export interface BackupLabel {
  readonly takenAt: number
  readonly head: ShortHead | null
}

/** Writes the label into a copy nobody uses yet. */
export function labelBackup(path: string, { takenAt, head }: BackupLabel): void {
  const raw = new Sqlite(path)
  try {
    raw.exec('DROP TABLE IF EXISTS backup_label')
    raw.exec('CREATE TABLE backup_label (taken_at INTEGER NOT NULL, entry INTEGER, digits TEXT) STRICT')
    raw
      .prepare('INSERT INTO backup_label VALUES (?, ?, ?)')
      .run(takenAt, head?.entry ?? null, head?.digits ?? null)
  } finally {
    raw.close()
  }
}

/** Null in a copy of a version that wrote none. */
export function readLabel(raw: Sqlite.Database): BackupLabel | null {
  if (!hasTable(raw, 'backup_label')) return null
  const row = raw.prepare('SELECT taken_at AS takenAt, entry, digits FROM backup_label').get() as
    | { takenAt: number; entry: number | null; digits: string | null }
    | undefined
  if (row === undefined) return null
  const { takenAt, entry, digits } = row
  return { takenAt, head: entry === null || digits === null ? null : { entry, digits } }
}

/** A file that is used again is no copy any more. */
export function removeLabel(raw: Sqlite.Database): void {
  raw.exec('DROP TABLE IF EXISTS backup_label')
}

/** Where the trail of a file ends; null in one without. */
export function shortHead(raw: Sqlite.Database): ShortHead | null {
  if (!hasTable(raw, 'audit_head')) return null
  const head = raw.prepare('SELECT entry_id AS entry, hash FROM audit_head WHERE one = 1').get() as
    | { entry: number; hash: string }
    | undefined
  return head === undefined || head.entry === 0 ? null : { entry: head.entry, digits: shortDigits(head.hash) }
}

export function hasTable(raw: Sqlite.Database, name: string): boolean {
  return raw.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined
}
