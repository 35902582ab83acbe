import type { Database } from './connection'

/** Tables of kinds that rows refer to, each filled from the list of objects the program has. */
type KindTable = 'tender_kind' | 'adjustment_kind' | 'value_cause'

/** The kinds this program knows have their rows: a new one needs no migration, and one no longer known keeps its own. */
export function keepKinds(database: Database, table: KindTable, kinds: readonly string[]): void {
  const stored = new Set(database.all<{ kind: string }>(`SELECT kind FROM ${table}`).map(({ kind }) => kind))
  const missing = kinds.filter((kind) => !stored.has(kind))
  if (missing.length === 0) return
  database.write((db) => {
    for (const kind of missing) db.insert(table, { kind })
  })
}
