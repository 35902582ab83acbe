import { closeSync, openSync, writeSync } from 'node:fs'
import Sqlite from 'better-sqlite3'

/** Overwrites a table's first page in a closed file, as a bad sector would; everything else still reads well. */
export function corruptTable(path: string, table: string): void {
  const raw = new Sqlite(path)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  const page = raw.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table) as number
  const size = raw.pragma('page_size', { simple: true }) as number
  raw.close()
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(size, 0xa5), 0, size, (page - 1) * size)
  closeSync(file)
}
