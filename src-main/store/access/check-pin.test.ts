import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { pinCost } from '../../testing/till/cheap-pin-cost'
import { operators, pin } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { pinCost as shopsCost } from './pin-cost'

const { cashier, manager } = operators
const nobody = '999999'
let till: TestTill

beforeEach(() => {
  till = testTill()
})

const check = (typed: string, operatorCode: string = cashier.code) =>
  till.call('access.sign-in', { operatorCode, pin: typed })

const wrong = (remaining: number) => ({ ok: false, error: { code: 'wrong-pin', remaining } })
const locked = (ms: number) => ({ ok: false, error: { code: 'locked', until: till.clock.now + ms } })
const minute = 60_000
const pauses = () =>
  till.database.all<{ detail: string }>("SELECT detail FROM audit_entry WHERE action = 'access.pause'")

describe('a PIN', () => {
  it('proves who one is, and forgives wrong ones of that code', async () => {
    expect(await check('0000')).toEqual(wrong(2))
    expect(await check(pin)).toMatchObject({ ok: true, value: { id: cashier.id } })
    expect(await check('0000')).toEqual(wrong(2))
  })

  it('tried many times at once is counted every time; three wrong ones pause the window, longer each time, on disk', async () => {
    const replies = await Promise.all(['0001', '0002', '0003', '0004'].map((typed) => check(typed)))
    expect(replies).toEqual(expect.arrayContaining([wrong(2), wrong(1), locked(minute), locked(minute)]))
    till.database.close()
    till = testTill(till.folder)
    expect(await check(pin)).toEqual(locked(minute))
    till.clock.now += minute
    expect(await Promise.all([check('0005'), check('0006'), check('0007')])).toContainEqual(
      locked(2 * minute),
    )
  })

  it('wrong the third time is right all the same when it is right', async () => {
    await check('0001')
    await check('0002')
    expect(await check(pin)).toMatchObject({ ok: true })
    expect(await check('0003')).toEqual(wrong(2))
    expect(pauses()).toEqual([])
  })

  it('is stored as nothing it could be read from', () => {
    const row = till.database.get<{ pin_hash: string }>(
      'SELECT pin_hash FROM operator WHERE code = ?',
      cashier.code,
    )
    expect(row?.pin_hash).toMatch(/^scrypt\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=$/)
  })
})

describe('a stranger', () => {
  it.each([
    ['a wrong PIN', '0000', cashier.code],
    ['a code nobody has', pin, nobody],
    ['the code of somebody who left', pin, operators.otherCashier.code],
  ])('learns nothing from %s', async (_what, typed, code) => {
    till.database.write((db) =>
      db.run('UPDATE operator SET active = 0 WHERE code = ?', operators.otherCashier.code),
    )
    expect(await check(typed, code)).toEqual(wrong(2))
    expect(await check(typed, code)).toEqual(wrong(1))
    expect(await check(typed, code)).toEqual(locked(minute))
    expect(await check(typed, code)).toEqual(locked(minute))
  })

  it('needs as long for a code nobody has as for a wrong PIN, also while the window pauses', async () => {
    // At the shop's cost: at the tests' own nobody could tell one from the other by time.
    const cheap = { ...pinCost }
    onTestFinished(() => void Object.assign(pinCost, cheap))
    Object.assign(pinCost, shopsCost)
    const timed = async (typed: string, code: string) => {
      const from = performance.now()
      await check(typed, code)
      return performance.now() - from
    }
    await check('0000', nobody)
    // Half of it at least: without a hash to compare with it would be a twentieth.
    const times = [await timed('0000', cashier.code), await timed('0000', nobody)]
    const paused = [await timed('0000', manager.code), await timed('0000', nobody)]
    const shortest = Math.min(...times, ...paused)
    expect(shortest).toBeGreaterThan(Math.max(...times, ...paused) / 8)
  })

  it('does not reset the count with a PIN of their own', async () => {
    await check('0001', manager.code)
    await check('0002', manager.code)
    expect(await check(pin, cashier.code)).toMatchObject({ ok: true })
    expect(await check('0003', manager.code)).toEqual(locked(minute))
  })

  it('is in the trail with whose code it was, where somebody has it', async () => {
    for (const typed of ['0001', '0002', '0003']) await check(typed, nobody)
    till.clock.now += minute
    for (const typed of ['0001', '0002', '0003']) await check(typed, manager.code)
    expect(pauses().map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
      { operator: null },
      { operator: manager.name },
    ])
    expect(JSON.stringify([pauses(), till.log])).not.toContain(nobody)
  })

  it('is forgotten after a day', async () => {
    for (const typed of ['0001', '0002', '0003']) await check(typed)
    till.clock.now += 24 * 60 * minute
    expect(await check('0004')).toEqual(wrong(2))
  })
})

describe('somebody who manages', () => {
  it('is let in while the window pauses, and ends the pause', async () => {
    for (const typed of ['0001', '0002', '0003']) await check(typed)
    expect(await check(pin, cashier.code)).toEqual(locked(minute))
    expect(await check(pin, manager.code)).toMatchObject({ ok: true })
    expect(await check('0004')).toEqual(wrong(2))
  })

  it('has one try in a pause: guessing at her PIN gains nothing', async () => {
    for (const typed of ['0001', '0002', '0003']) await check(typed)
    expect(await check('000001', manager.code)).toEqual(locked(minute))
    expect(await check(pin, manager.code)).toEqual(locked(minute))
    till.clock.now += minute
    expect(await check(pin, manager.code)).toMatchObject({ ok: true })
  })
})
