/** The disk has no room, or refused the write: whatever was being done was rolled back whole. */
export function isDiskFull(error: unknown): boolean {
  return hasCode(error, [
    'SQLITE_FULL',
    'SQLITE_IOERR_WRITE',
    'SQLITE_IOERR_FSYNC',
    'SQLITE_IOERR_SHMSIZE',
    'ENOSPC',
  ])
}

/** Another program holds the file. */
export function isBusy(error: unknown): boolean {
  return hasCode(error, ['SQLITE_BUSY', 'SQLITE_LOCKED'])
}

/** The file is not, or no longer, a sound SQLite database. */
export function isDamaged(error: unknown): boolean {
  return hasCode(error, ['SQLITE_CORRUPT', 'SQLITE_NOTADB'])
}

/** The rows asked for contradict others of the file, or a rule of it. */
export function isConstraint(error: unknown): boolean {
  return hasCode(error, ['SQLITE_CONSTRAINT'])
}

/** By code and not by class: an error that comes back from a worker has kept only the first. */
function hasCode(error: unknown, codes: readonly string[]): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  const { code } = error
  return codes.some((known) => code.startsWith(known))
}
