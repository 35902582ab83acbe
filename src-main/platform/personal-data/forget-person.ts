import type { ReadDb, WriteDb } from '../database/connection'
import type { KnownBy } from './known-by'
import { personValues, WITH_PERSON, type Person } from './person'
import type { WhenErased } from './register/personal-table'
import { personalList, type Personal } from './register/register'
import { takeNamesOut } from './take-names-out'

interface Forgotten {
  readonly person: Person
  /** As they were called before anything of it was erased. */
  readonly known: KnownBy
  readonly now: number
}

/**
 * Takes somebody out of every table of the register but the trail (LGPD, art. 18 VI): what waits for them ends, what names
 * them is gone, and rows others need stay without a name.
 */
export function forgetPerson(db: WriteDb, forgotten: Forgotten): void {
  for (const one of personalList()) forgetIn(db, one, forgotten)
  db.stored('message')
  db.stored('outbox')
}

function forgetIn(db: WriteDb, { name, table }: Personal, { person, known, now }: Forgotten): void {
  const values = personValues(person, now)
  const columns = Object.entries(table.columns).map(([column, { whenErased }]) => ({ column, whenErased }))
  const written = columns.filter(({ whenErased }) => whenErased === 'names')
  if (table.theirs === null) {
    for (const { column } of written) rewriteEvery(db, name, column, known)
    return
  }
  const rows = `(${table.theirs})${table.keptWhile === undefined ? '' : ` AND NOT ${table.keptWhile}`}`
  for (const sql of table.ends ?? []) db.run(`${WITH_PERSON} ${sql}`, ...values)
  for (const { column } of written)
    for (const { text } of textsOf(db, name, column, rows, values)) {
      const now = takeNamesOut(text, known.all)
      if (now !== text)
        db.run(
          `${WITH_PERSON} UPDATE "${name}" SET ${column} = ? WHERE ${column} = ? AND ${rows}`,
          ...values,
          now,
          text,
        )
    }
  const sets = columns.flatMap(({ column, whenErased }) => {
    const sql = writtenAs(whenErased)
    return sql === null ? [] : [`${column} = ${sql}`]
  })
  if (sets.length > 0)
    db.run(`${WITH_PERSON} UPDATE "${name}" SET ${sets.join(', ')} WHERE ${rows}`, ...values)
}

function writtenAs(whenErased: WhenErased): string | null {
  if (whenErased === 'null') return 'NULL'
  return typeof whenErased === 'object' && 'rewrite' in whenErased ? whenErased.rewrite : null
}

function textsOf(
  db: ReadDb,
  table: string,
  column: string,
  rows: string,
  values: ReturnType<typeof personValues>,
): { readonly text: string }[] {
  return db.all(
    `${WITH_PERSON} SELECT DISTINCT ${column} AS text FROM "${table}" WHERE ${column} IS NOT NULL AND ${rows}`,
    ...values,
  )
}

/** Where nothing says whose a row is, by what is nobody else's. */
function rewriteEvery(db: WriteDb, table: string, column: string, { alone }: KnownBy): void {
  const found = db.all<{ readonly text: string }>(
    `SELECT DISTINCT ${column} AS text FROM "${table}"
     WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE instr(lower(${column}), lower(value)))`,
    JSON.stringify(alone.map(({ text }) => JSON.stringify(text).slice(1, -1))),
  )
  for (const { text } of found)
    db.run(`UPDATE "${table}" SET ${column} = ? WHERE ${column} = ?`, takeNamesOut(text, alone), text)
}
