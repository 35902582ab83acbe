import type Sqlite from 'better-sqlite3'
import { migrations as all, type Migration } from './migrations/migrations'

/** Thrown when the file was written by a newer program: opening it would lose what that program knows. */
export class NewerDatabaseError extends Error {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`Database version ${found} is newer than this program's ${known}`)
  }
}

export function databaseVersion(raw: Sqlite.Database): number {
  return raw.pragma('user_version', { simple: true }) as number
}

/**
 * Applies what is pending, one transaction each; stops at the first failure, leaving the file at the last good version.
 * `beforeFirst` runs once before anything changes an existing file (the backup).
 */
export function migrate(
  raw: Sqlite.Database,
  beforeFirst: () => void,
  migrations: readonly Migration[] = all,
): void {
  const found = databaseVersion(raw)
  const known = migrations.at(-1)?.version ?? 0
  if (found > known) throw new NewerDatabaseError(found, known)
  const pending = migrations.filter((migration) => migration.version > found)
  if (pending.length > 0 && found > 0) beforeFirst()
  for (const migration of pending) {
    raw.transaction(() => {
      raw.exec(migration.sql)
      raw.pragma(`user_version = ${migration.version}`)
    })()
  }
}
