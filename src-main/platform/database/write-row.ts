import type Sqlite from 'better-sqlite3'
import type { Tables } from './tables'

type Keyed = { [Table in keyof Tables]: 'id' extends keyof Tables[Table] ? Table : never }[keyof Tables]

/** Writes one row by the names of its columns, which do not compile where the table has none such. */
export interface WriteRow {
  /** What is left out is null or the table's default. */
  readonly insert: <Table extends keyof Tables>(table: Table, row: Tables[Table]) => void
  /** The same in the place of the row with its key, where there is one. */
  readonly put: <Table extends keyof Tables>(table: Table, row: Tables[Table]) => void
  /** Changes what is named, of the row with this id; there may be none, and nothing named. */
  readonly update: <Table extends Keyed>(
    table: Table,
    id: string | number,
    changes: Partial<Tables[Table]>,
  ) => void
}

type Make = (table: string, columns: readonly string[]) => string

/**
 * Statements are prepared once for every table and list of columns it is written with. Values are bound by their place: by
 * name takes twice as long. A name the file does not have never becomes part of a statement.
 */
export function writeRow(raw: Sqlite.Database): WriteRow {
  const insert = statements(raw, insertSql)
  const put = statements(raw, putSql)
  const update = statements(raw, updateSql)
  return {
    insert: (table, row) => void insert(table, row).run(Object.values(row)),
    put: (table, row) => void put(table, row).run(Object.values(row)),
    update: (table, id, changes) => {
      const values = Object.values(changes)
      if (values.length > 0) update(table, changes).run(values, id)
    },
  }
}

const insertSql: Make = (table, columns) =>
  `INSERT INTO "${table}" (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`

const putSql: Make = (table, columns) =>
  `${insertSql(table, columns)} ON CONFLICT DO UPDATE SET ${columns.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}`

const updateSql: Make = (table, columns) =>
  `UPDATE "${table}" SET ${columns.map((column) => `${quoted(column)} = ?`).join(', ')} WHERE id = ?`

const quoted = (column: string): string => `"${column}"`

function statements(raw: Sqlite.Database, make: Make): (table: string, row: object) => Sqlite.Statement {
  const known = new Map<string, { readonly columns: string[]; readonly statement: Sqlite.Statement }[]>()
  return (table, row) => {
    const columns = Object.keys(row)
    const ofTable = known.get(table) ?? []
    const prepared = ofTable.find((one) => isSame(one.columns, columns))
    if (prepared) return prepared.statement
    refuseStrangers(raw, table, columns)
    const statement = raw.prepare(make(table, columns))
    known.set(table, [...ofTable, { columns, statement }])
    return statement
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((column, index) => column === other[index])
}

function refuseStrangers(raw: Sqlite.Database, table: string, columns: readonly string[]): void {
  const there = raw.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table)
  if (there.length === 0) throw new Error(`There is no table ${table}`)
  const strange = columns.filter((column) => !there.includes(column))
  if (strange.length > 0) throw new Error(`${table} has no column ${strange.join(', ')}`)
}
