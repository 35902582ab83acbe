import type { Cell, ColumnKind } from '#shared/reporting/report/report-view'
import type { ReadDb } from '../database/connection'
import { personValues, WITH_PERSON, type Person } from './person'
import { personalList, type Personal } from './register/register'

/** What the file holds of somebody in one of its tables. */
export interface ToldSection {
  readonly table: string
  readonly title: string
  readonly why: string
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Everything the file knows of somebody, and nothing of anybody else; tables that hold nothing of them are left out. */
export function tellPerson(db: ReadDb, person: Person, now: number): ToldSection[] {
  return personalList().flatMap((one) => {
    const rows = rowsOf(db, one, person, now)
    const { title, why, told } = one.table
    const columns = told.map(({ name, kind }) => ({ name, kind }))
    return rows.length === 0 ? [] : [{ table: one.name, title, why, columns, rows }]
  })
}

function rowsOf(db: ReadDb, { name, table }: Personal, person: Person, now: number): Cell[][] {
  const { theirs, told } = table
  if (theirs === null || told.length === 0) return []
  const columns = told.map(({ sql }, place) => `${sql} AS c${place}`)
  return db
    .all<Record<string, Cell>>(
      `${WITH_PERSON} SELECT ${columns.join(', ')} FROM "${name}" WHERE ${theirs}`,
      ...personValues(person, now),
    )
    .map((row) => told.map((_one, place) => row[`c${place}`] ?? null))
}
