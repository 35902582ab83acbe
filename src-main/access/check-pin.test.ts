import { beforeEach, describe, expect, it } from 'vitest'
import { operators, pin } from '../testing/test-shop'
import { testTill, type TestTill } from '../testing/test-till'
import { checkPin } from './check-pin'

const code = operators.cashier.code
let till: TestTill

beforeEach(() => {
  till = testTill()
})

function check(typed: string, operatorCode: string = code) {
  return checkPin(till.database, () => till.clock.now, { operatorCode, pin: typed })
}

const wrong = (remaining: number) => ({ ok: false, error: { code: 'wrong-pin', remaining } })
const locked = (ms: number) => ({ ok: false, error: { code: 'locked', until: till.clock.now + ms } })

describe('a PIN', () => {
  it('proves who one is, and forgives wrong ones before it', async () => {
    expect(await check('0000')).toEqual(wrong(2))
    expect(await check(pin)).toEqual({ ok: true, value: operators.cashier })
    expect(await check('0000')).toEqual(wrong(2))
  })

  it('tried many times at once is counted every time; three wrong ones lock for a minute, then longer, on disk', async () => {
    const replies = await Promise.all(['0001', '0002', '0003', '0004'].map((typed) => check(typed)))
    expect(replies).toEqual(expect.arrayContaining([wrong(2), wrong(1), locked(60_000)]))
    till.database.close()
    till = testTill(till.folder)
    expect(await check(pin)).toEqual(locked(60_000))
    till.clock.now += 60_000
    expect(await Promise.all([check('0005'), check('0006'), check('0007')])).toContainEqual(locked(300_000))
  })

  it('of nobody is nobody', async () => {
    expect(await check(pin, '999999')).toEqual({ ok: false, error: { code: 'unknown-operator' } })
    till.database.write((db) => db.run('UPDATE operator SET active = 0 WHERE code = ?', code))
    expect(await check(pin)).toEqual({ ok: false, error: { code: 'unknown-operator' } })
  })

  it('is stored as nothing it could be read from', () => {
    const row = till.database.get<{ pin_hash: string }>('SELECT pin_hash FROM operator WHERE code = ?', code)
    expect(row?.pin_hash).toMatch(/^scrypt\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=$/)
  })
})
