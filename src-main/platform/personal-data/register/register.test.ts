import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { connect } from '../../database/connection'
import { migrate } from '../../database/migrate'
import { tellPerson } from '../tell-person'
import { impersonalColumns } from './impersonal-columns'
import { misplacedColumns, personalTables } from './register'

function textColumns(raw: Sqlite.Database): { table: string; column: string }[] {
  return raw
    .prepare<[], { table: string; column: string }>(
      `SELECT list.name AS "table", info.name AS "column"
       FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info
       WHERE list.type = 'table' AND list.schema = 'main' AND list.name NOT GLOB 'sqlite_*' AND info.type = 'TEXT'`,
    )
    .all()
}

function schema(): Sqlite.Database {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined)
  return raw
}

it('every text column of the file is either of a person, in the register, or said to be of nobody', () => {
  expect(misplacedColumns(textColumns(schema()), personalTables, impersonalColumns)).toEqual([])
})

it('a column that nobody decided about is told', () => {
  const raw = schema()
  raw.exec('ALTER TABLE customer ADD COLUMN mother TEXT; CREATE TABLE guest (name TEXT, age INTEGER) STRICT')
  expect(misplacedColumns(textColumns(raw), personalTables, impersonalColumns)).toEqual(
    expect.arrayContaining(['customer.mother', 'guest.name']),
  )
})

it('a column in both lists is told', () => {
  const both = { ...impersonalColumns, customer: ['name'] }
  expect(misplacedColumns(textColumns(schema()), personalTables, both)).toContain('customer.name')
})

it('what is told of somebody can be asked of the file', () => {
  expect(tellPerson(connect(schema()), { ids: [], reached: [] }, 0)).toEqual([])
})
