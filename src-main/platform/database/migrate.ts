import type Sqlite from 'better-sqlite3'
import type { Migration } from './migrations/migration'
import { migrations as all } from './migrations/migrations'
import { rewriteTable, rowsOf } from './rewrite-table'
import { lendUids } from './shared-uids'
import { databaseVersion } from './version'

/** Thrown when the file was written by a newer program: opening it would lose what that program knows. */
export class NewerDatabaseError extends Error {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`Database version ${found} is newer than this program's ${known}`)
  }
}

/** What is to be applied to a file; throws where it is newer than the program. */
export function pendingMigrations(
  raw: Sqlite.Database,
  migrations: readonly Migration[] = all,
): readonly Migration[] {
  const found = databaseVersion(raw)
  const known = migrations.at(-1)?.version ?? 0
  if (found > known) throw new NewerDatabaseError(found, known)
  return migrations.filter((migration) => migration.version > found)
}

/** Told how many of the rows to be copied are copied. */
export type RowsCopied = (done: number, of: number) => void

/**
 * Applies what is pending, one transaction each; stops at the first failure, leaving the file at the last good version.
 * `beforeFirst` runs once before anything changes an existing file (the backup).
 */
export function migrate(
  raw: Sqlite.Database,
  beforeFirst: () => void,
  migrations: readonly Migration[] = all,
  rowsCopied: RowsCopied = () => undefined,
): void {
  const pending = pendingMigrations(raw, migrations)
  if (pending.length === 0) return
  if (databaseVersion(raw) > 0) beforeFirst()
  const rows = pending.flatMap(({ rewrites = [] }) => rewrites.map(({ table }) => rowsOf(raw, table)))
  const total = rows.reduce((sum, one) => sum + one, 0)
  let done = 0
  const copied = (some: number): void => rowsCopied((done += some), total)
  lendUids(raw)
  // A table can only be made anew while nobody minds what refers to it; what did is checked before each commit.
  raw.pragma('foreign_keys = OFF')
  try {
    for (const migration of pending) raw.transaction(() => apply(raw, migration, copied))()
  } finally {
    raw.pragma('foreign_keys = ON')
  }
}

function apply(
  raw: Sqlite.Database,
  { version, rewrites = [], sql, touches }: Migration,
  copied: (rows: number) => void,
): void {
  for (const rewrite of rewrites) rewriteTable(raw, rewrite, copied)
  raw.exec(sql)
  const dangling = danglingReferences(raw, touches)
  if (dangling > 0) throw new Error(`Migration ${version} leaves ${dangling} dangling references`)
  raw.pragma(`user_version = ${version}`)
}

function danglingReferences(raw: Sqlite.Database, touches: Migration['touches']): number {
  const found = (of: string): number => (raw.pragma(`foreign_key_check${of}`) as unknown[]).length
  if (touches === undefined) return found('')
  return touches.reduce((sum, table) => sum + found(`("${table}")`), 0)
}
