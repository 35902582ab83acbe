import { expect, it } from 'vitest'
import { queriesNamingWriteDb, queriesWithoutSql } from './honest-queries'
import { readSource } from './source-files'

const sources = [
  readSource(
    'a/honest-queries.ts',
    'export const all = (db: ReadDb) => db.all(`SELECT ${columns} FROM sale`)',
  ),
  readSource('a/pseudo-queries.ts', 'export const total = (db: ReadDb) => sum(lines(db))'),
  readSource(
    'a/write-queries.ts',
    "export const keep = (db: WriteDb) => db.get('WITH x AS (SELECT 1) SELECT 1')",
  ),
  readSource('a/sale-rows.ts', 'export const keep = (db: WriteDb) => insert(db)'),
]

it('finds the file named after queries that asks nothing', () => {
  expect(queriesWithoutSql(sources)).toEqual(['a/pseudo-queries.ts'])
})

it('finds the file named after queries that could write', () => {
  expect(queriesNamingWriteDb(sources)).toEqual(['a/write-queries.ts'])
})
