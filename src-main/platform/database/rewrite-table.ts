import type Sqlite from 'better-sqlite3'
import type { Rewrite } from './migrations/migration'

/** Rows copied at a time: some hundredths of a second, after each of which the share done is told. */
const batch = 20_000

/** How many rows a table has; 0 where there is no such table yet. */
export function rowsOf(raw: Sqlite.Database, table: string): number {
  return kindOf(raw, table) === undefined ? 0 : count(raw, table)
}

/**
 * Makes a table anew in the shape `create` gives it, in the order of its rows; what refers to it goes on doing so by its
 * name. Throws where a row would be lost. Runs with foreign keys off, inside the migration's transaction.
 */
export function rewriteTable(
  raw: Sqlite.Database,
  { table, create, select }: Rewrite,
  copied: (rows: number) => void,
): void {
  const former = `former_${table}`
  // Who refers to the table means the one that takes its place.
  raw.pragma('legacy_alter_table = ON')
  raw.exec(`ALTER TABLE "${table}" RENAME TO "${former}"`)
  raw.pragma('legacy_alter_table = OFF')
  raw.exec(create)
  const columns = raw
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => `"${name}"`)
    .join(', ')
  const copy = (where: string, ...range: number[]): number =>
    raw
      .prepare(
        `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM (SELECT ${select} FROM "${former}" AS old ${where})`,
      )
      .run(...range).changes
  const rows = count(raw, former)
  let done = 0
  if (kindOf(raw, former)?.wr === 1) {
    done = copy('')
    copied(done)
  } else
    for (const [after, upTo] of stretches(raw, former)) {
      const some = copy('WHERE old.rowid > ? AND old.rowid <= ? ORDER BY old.rowid', after, upTo)
      done += some
      copied(some)
    }
  if (done !== rows) throw new Error(`${table} had ${rows} rows, of which ${done} were copied`)
  raw.exec(`DROP TABLE "${former}"`)
}

/** From above one row to another, in their order, a batch between them. */
function* stretches(raw: Sqlite.Database, table: string): Generator<readonly [number, number]> {
  const next = raw.prepare<[number], { last: number | null }>(
    `SELECT max(id) AS last FROM (SELECT rowid AS id FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${batch})`,
  )
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const last = next.get(after)?.last
    if (last === undefined || last === null) return
    yield [after, last]
    after = last
  }
}

function count(raw: Sqlite.Database, table: string): number {
  return raw.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${table}"`).get()?.n ?? 0
}

function kindOf(raw: Sqlite.Database, table: string): { wr: number } | undefined {
  return raw
    .prepare<[string], { wr: number }>("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?")
    .get(table)
}
