import { beforeEach, describe, expect, it } from 'vitest'
import { testTill } from '../../testing/till/test-till'
import { readOnly, type Database, type Stored, type WriteDb } from './connection'

let database: Database
let heard: Stored[][]

beforeEach(() => {
  database = testTill().database
  heard = []
  database.onStored((what) => heard.push([...what].toSorted()))
})

const storing =
  (...all: Stored[]) =>
  (db: WriteDb): void => {
    for (const what of all) db.stored(what)
  }

describe('what a transaction stored', () => {
  it('is told once, when it is on disk', () => {
    database.write((db) => {
      storing('sale', 'outbox', 'sale')(db)
      expect(heard).toEqual([])
    })
    expect(heard).toEqual([['outbox', 'sale']])
  })

  it('is told of a transaction within another once the whole is on disk', () => {
    database.write(() => {
      database.write(storing('sale'))
      database.write(storing('benefit'))
      expect(heard).toEqual([])
    })
    expect(heard).toEqual([['benefit', 'sale']])
  })

  it('is never told of what was taken back, not even with the next one', () => {
    const taken = () =>
      database.write((db) => {
        storing('sale')(db)
        throw new Error('taken back')
      })
    expect(taken).toThrow('taken back')
    database.write(storing('outbox'))
    expect(heard).toEqual([['outbox']])
  })

  it('is nothing where nobody waits for what was written', () => {
    database.write(() => undefined)
    expect(heard).toEqual([])
  })

  it('is told to nobody who left', () => {
    const leave = database.onStored(() => heard.push(['sale']))
    leave()
    database.write(storing('outbox'))
    expect(heard).toEqual([['outbox']])
  })
})

describe('who only looks', () => {
  const insert = "INSERT INTO setting (key, value) VALUES ('a', '1') RETURNING key"

  it('has nothing to write with', () => {
    expect(Object.keys(readOnly(database))).toEqual(['get', 'all'])
  })

  it('cannot write by a statement that also answers', () => {
    for (const look of [readOnly(database).get, readOnly(database).all, database.get])
      expect(() => look(insert)).toThrow('Writes outside a transaction')
    expect(database.write((db) => db.get(insert))).toEqual({ key: 'a' })
    expect(() => database.get(insert)).toThrow('Writes outside a transaction')
  })
})
