import { copyFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { connect, openFile, type ReadDb } from '../../platform/database/connection'
import { sell } from '../../testing/till/sell'
import { branchId, otherTerminalId, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { valueAmong, writeParameter } from './parameter-rows'
import { madeOfParameters, readParameter } from './parameters-in-force'

const here = { branchId, id: terminalId }
const branch = { branchId, id: null }

let till: TestTill

beforeEach(() => {
  till = testTill()
})

const idle = (db: ReadDb = till.database) => readParameter(db, 'access.idle-minutes', here)

function set(value: number | null, { database }: Pick<TestTill, 'database'> = till): void {
  database.write((db) => writeParameter(db, 'access.idle-minutes', 'company', here, value))
}

describe('a parameter kept in memory', () => {
  it('is what was written a moment ago, however it was written', () => {
    expect(idle()).toBe(10)
    set(20)
    expect(idle()).toBe(20)
    till.database.write((db) =>
      db.run("UPDATE parameter_value SET value = '30' WHERE key = 'access.idle-minutes'"),
    )
    expect(idle()).toBe(30)
    till.database.write((db) =>
      db.put('parameter_value', {
        key: 'access.idle-minutes',
        scope: 'company',
        scope_id: 0,
        version: 1,
        value: '40',
      }),
    )
    expect(idle()).toBe(40)
    set(null)
    expect(idle()).toBe(10)
  })

  it('is another within the transaction that changes it, and as before once that is taken back', () => {
    set(20)
    expect(() =>
      till.database.write((db) => {
        writeParameter(db, 'access.idle-minutes', 'company', here, 30)
        expect(idle(db)).toBe(30)
        throw new Error('power cut')
      }),
    ).toThrow('power cut')
    expect(idle()).toBe(20)
    set(40)
    expect(idle()).toBe(40)
  })

  it('that another process changed is the changed one', () => {
    expect(idle()).toBe(10)
    const other = connect(openFile(till.database.path))
    set(25, { database: other })
    other.close()
    expect(idle()).toBe(25)
  })

  it('is not that of another file, though both had as many changes', () => {
    const { database } = till
    const copied = `${database.path}.copy`
    database.raw.pragma('wal_checkpoint(TRUNCATE)')
    copyFileSync(database.path, copied)
    const copy = connect(openFile(copied))
    set(20)
    set(30, { database: copy })
    expect(idle()).toBe(20)
    expect(idle(copy)).toBe(30)
    expect(idle()).toBe(20)
    copy.close()
  })

  it('is each place’s own', () => {
    till.database.write((db) => writeParameter(db, 'access.idle-minutes', 'terminal', here, 5))
    const there = { branchId, id: otherTerminalId }
    expect([idle(), readParameter(till.database, 'access.idle-minutes', there)]).toEqual([5, 10])
    expect(readParameter(till.database, 'access.idle-minutes', branch)).toBe(10)
    expect(idle()).toBe(5)
  })
})

it('what is made of parameters is made once, and again after any of them changed', () => {
  let made = 0
  const twice = madeOfParameters((stored) => {
    made += 1
    return 2 * valueAmong(stored, 'access.idle-minutes')
  })
  expect([twice(till.database, here), twice(till.database, here), made]).toEqual([20, 20, 1])
  set(15)
  expect([twice(till.database, here), twice(till.database, here), made]).toEqual([30, 30, 2])
})

it('a scan reads no parameter again', async () => {
  till.signIn('cashier')
  await till.must('till.open', { float: cents(0) })
  await sell(till, [products.shirt, 1])
  const { raw } = till.database
  raw.exec('ALTER TABLE parameter_value RENAME TO hidden')
  await expect(sell(till, [products.shirt, 1])).resolves.toMatchObject({ lineCount: 2 })
})
