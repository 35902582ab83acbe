import type Sqlite from 'better-sqlite3'

/** The last migration a file has seen; 0 for one that holds nothing yet. */
export function databaseVersion(raw: Sqlite.Database): number {
  return raw.pragma('user_version', { simple: true }) as number
}
