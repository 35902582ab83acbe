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

/** How far it is: the step that is being taken, and how many of the rows that all steps copy are copied. */
export interface MigrationProgress {
  readonly step: number
  readonly steps: number
  readonly copied: number
  readonly rows: number
}

/**
 * Applies what is pending, one transaction each; stops at the first failure, leaving the file at the last good version.
 * `beforeFirst` runs once before anything changes an existing file (the backup). `told` hears of each step before its
 * transaction begins, and within it of the rows as they are copied; what it throws takes the step back.
 */
export function migrate(
  raw: Sqlite.Database,
  beforeFirst: () => void,
  migrations: readonly Migration[] = all,
  told: (progress: MigrationProgress) => void = () => undefined,
): void {
  const pending = pendingMigrations(raw, migrations)
  if (pending.length === 0) return
  if (databaseVersion(raw) > 0) beforeFirst()
  const tables = pending.flatMap(({ rewrites = [] }) => rewrites.map(({ table }) => table))
  const rows = tables.reduce((sum, table) => sum + rowsOf(raw, table), 0)
  const steps = pending.length
  let copied = 0
  lendUids(raw)
  // A table can only be made anew while nobody minds what refers to it; what did is checked before each commit.
  raw.pragma('foreign_keys = OFF')
  try {
    for (const [index, migration] of pending.entries()) {
      const tell = (): void => told({ step: index + 1, steps, copied, rows })
      tell()
      raw.transaction(() =>
        apply(raw, migration, (some) => {
          copied += some
          tell()
        }),
      )()
    }
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
