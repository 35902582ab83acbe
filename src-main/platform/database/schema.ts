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

interface Column {
  readonly table: string
  readonly name: string
  readonly type: 'TEXT' | 'INTEGER'
  readonly nullable: 0 | 1
  /** Whether a new row may leave it out: it may be null, has a default, or is a number SQLite gives. */
  readonly optional: 0 | 1
}

const types = { TEXT: 'string', INTEGER: 'number' } as const

/** What a new row of every table consists of, as types: what tables.ts must equal. */
export function tablesOf(raw: Sqlite.Database): string {
  const columns = raw
    .prepare(
      `SELECT list.name AS "table", info.name, info.type, info."notnull" = 0 AND pk = 0 AS nullable,
              dflt_value IS NOT NULL OR info."notnull" = 0 AND (pk = 0 OR info.type = 'INTEGER'
                AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(list.name) WHERE "from" = info.name)) AS optional
       FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info
       WHERE list.type = 'table' AND list.schema = 'main' AND list.name NOT GLOB 'sqlite_*'
       ORDER BY list.name, info.cid`,
    )
    .all() as Column[]
  const tables = [...new Set(columns.map(({ table }) => table))].map((table) => {
    const own = columns.filter((column) => column.table === table)
    return `  readonly ${table}: {\n${own.map(memberOf).join('')}  }\n`
  })
  return `/** A new row of each table. Written by \`npm run schema\`, as schema.sql is. */\nexport interface Tables {\n${tables.join('')}}\n`
}

function memberOf({ name, type, nullable, optional }: Column): string {
  return `    readonly ${name}${optional ? '?' : ''}: ${types[type]}${nullable ? ' | null' : ''}\n`
}
