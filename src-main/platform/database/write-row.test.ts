import { beforeEach, describe, expect, it, vi } from 'vitest'
import { testTill } from '../../testing/till/test-till'
import type { Database, WriteDb } from './connection'

let database: Database

beforeEach(() => {
  database = testTill().database
})

const write = (work: (db: WriteDb) => void): void => database.write(work)
const screens = () => database.all('SELECT terminal_id, name, paired_at FROM paired_screen ORDER BY id')
const screen = (name: string) => ({
  terminal_id: 1,
  name,
  token_hash: name.padEnd(64, '.'),
  paired_at: 5,
})

describe('a row written by the names of its columns', () => {
  it('has each value in its column, however they are ordered, and null or the default where there is none', () => {
    write((db) => {
      db.insert('paired_screen', screen('a'))
      const { name, ...rest } = screen('b')
      db.insert('paired_screen', { name, ...rest })
      db.insert('act_kind', { kind: 'exchange' })
      db.insert('price_rule', {
        uid: '0'.repeat(36),
        name: 'Verão',
        condition: '{}',
        action: '{}',
        starts_at: 1,
        ends_at: 2,
      })
    })
    expect(screens()).toEqual([
      { terminal_id: 1, name: 'a', paired_at: 5 },
      { terminal_id: 1, name: 'b', paired_at: 5 },
    ])
    expect(database.get("SELECT stacking, floor_cents FROM price_rule WHERE name = 'Verão'")).toEqual({
      stacking: 'combinable',
      floor_cents: null,
    })
  })

  it('is changed where it is named, and no other is', () => {
    write((db) => {
      db.insert('paired_screen', { id: 7, ...screen('a') })
      db.insert('paired_screen', { id: 8, ...screen('b') })
      db.update('paired_screen', 7, { paired_at: 6, name: 'c' })
    })
    expect(screens()).toEqual([
      { terminal_id: 1, name: 'c', paired_at: 6 },
      { terminal_id: 1, name: 'b', paired_at: 5 },
    ])
  })

  it('stays as it is where nothing is named', () => {
    write((db) => {
      db.insert('paired_screen', { id: 7, ...screen('a') })
      db.update('paired_screen', 7, {})
    })
    expect(screens()).toEqual([{ terminal_id: 1, name: 'a', paired_at: 5 }])
  })

  it('takes the place of the one with its key, where it is put', () => {
    write((db) => {
      db.put('setting', { key: 'a', value: '1' })
      db.put('setting', { key: 'a', value: '2' })
      db.put('setting', { key: 'b', value: '3' })
    })
    expect(database.all("SELECT * FROM setting WHERE key IN ('a', 'b')")).toEqual([
      { key: 'a', value: '2' },
      { key: 'b', value: '3' },
    ])
  })

  it('is prepared once', () => {
    write((db) => db.insert('act_kind', { kind: 'one' }))
    const prepare = vi.spyOn(database.raw, 'prepare')
    write((db) => db.insert('act_kind', { kind: 'two' }))
    expect(prepare).not.toHaveBeenCalled()
  })
})

describe('a name that is not of the file', () => {
  it('does not compile', () => {
    const wrong = (db: WriteDb) => {
      // @ts-expect-error a table there is not
      db.insert('brands', { name: 'a' })
      // @ts-expect-error a column there is not
      db.insert('act_kind', { kind: 'a', color: 'red' })
      // @ts-expect-error a column that must be filled
      db.insert('brand', { name: 'a' })
      // @ts-expect-error a value of another kind
      db.insert('act_kind', { kind: 1 })
      // @ts-expect-error a table without an id
      db.update('setting', 'a', { value: '1' })
    }
    expect(wrong).toBeTypeOf('function')
  })

  it.each([
    ['act_kind', { 'kind) SELECT name FROM operator --': 'a' }, 'has no column'],
    ['act_kind (kind) SELECT name FROM operator --', { kind: 'a' }, 'There is no table'],
    ['act_kind', { kind: 'a', color: 'red' }, 'act_kind has no column color'],
  ])('never becomes part of a statement: %s %o', (table, row, refusal) => {
    // What the types refuse, as text from elsewhere would bring it.
    const insert = (db: WriteDb) => db.insert(table as 'act_kind', row as { kind: string })
    expect(() => write(insert)).toThrow(refusal)
    expect(database.get("SELECT 1 FROM act_kind WHERE kind = 'a'")).toBeUndefined()
  })
})
