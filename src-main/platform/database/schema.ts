import type Sqlite from 'better-sqlite3'

/** The schema as SQLite holds it, one statement per object in name order: what schema.sql must equal. */
export function schemaOf(raw: Sqlite.Database): string {
  const rows = raw
    .prepare(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' ORDER BY type DESC, name",
    )
    .pluck()
    .all() as string[]
  return rows.map((sql) => `${sql};\n`).join('\n')
}
