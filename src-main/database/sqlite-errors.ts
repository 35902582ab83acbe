import Sqlite from 'better-sqlite3'

/** The disk has no room, or refused the write: the transaction was rolled back whole. */
export function isDiskFull(error: unknown): boolean {
  return hasCode(error, ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC', 'SQLITE_IOERR_SHMSIZE'])
}

/** The file is not, or no longer, a sound SQLite database. */
export function isDamaged(error: unknown): boolean {
  return hasCode(error, ['SQLITE_CORRUPT', 'SQLITE_NOTADB'])
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Sqlite.SqliteError && codes.some((code) => error.code.startsWith(code))
}
