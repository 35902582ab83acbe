import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fail, ok, type Result } from '#shared/kernel/result'
import { testFolder } from '../../testing/platform/test-folder'
import { connect, keep, openFile, type Database, type WriteDb } from './connection'

let database: Database

beforeEach(() => {
  database = connect(openFile(join(testFolder(), 'balcao.db')))
  database.raw.exec('CREATE TABLE note (text TEXT NOT NULL) STRICT')
})
afterEach(() => database.close())

const note = (db: WriteDb, text: string) => db.run('INSERT INTO note (text) VALUES (?)', text)
const notes = () => database.all<{ text: string }>('SELECT text FROM note').map(({ text }) => text)

it('keeps what worked and takes a refusal back', () => {
  const write = (text: string, answer: Result<null, string>) =>
    database.write((db) => {
      note(db, text)
      return answer
    })
  expect(write('worked', ok(null))).toEqual({ ok: true, value: null })
  expect(write('refused', fail('no'))).toEqual({ ok: false, error: 'no' })
  expect(notes()).toEqual(['worked'])
})

it('takes a refusal inside another transaction back alone, where the other goes on', () => {
  const answer = database.write((db) => {
    note(db, 'outer')
    const inner = database.write((within) => {
      note(within, 'inner')
      return fail('no')
    })
    return ok(inner.error)
  })
  expect(answer).toEqual({ ok: true, value: 'no' })
  expect(notes()).toEqual(['outer'])
})

it('keeps a refusal that was written down, through every transaction that passes it on', () => {
  const answer = database.write(() =>
    database.write((db) => {
      note(db, 'count')
      return keep(fail('differs'))
    }),
  )
  expect(answer).toEqual({ ok: false, error: 'differs' })
  expect(notes()).toEqual(['count'])
})

it('takes what threw back, and throws it', () => {
  const work = () =>
    database.write((db) => {
      note(db, 'half')
      throw new Error('broken')
    })
  expect(work).toThrow('broken')
  expect(notes()).toEqual([])
})
