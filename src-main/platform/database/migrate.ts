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
  // A table can only be made anew while nobody minds what refers to it; what did is checked before each commit.
  raw.pragma('foreign_keys = OFF')
  try {
    for (const migration of pending) raw.transaction(() => apply(raw, migration))()
  } finally {
    raw.pragma('foreign_keys = ON')
  }
}

function apply(raw: Sqlite.Database, { version, sql }: Migration): void {
  raw.exec(sql)
  const dangling = raw.pragma('foreign_key_check') as unknown[]
  if (dangling.length > 0)
    throw new Error(`Migration ${version} leaves ${dangling.length} dangling references`)
  raw.pragma(`user_version = ${version}`)
}
