import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { joao, mariana, openDitoShop, unknown, type DitoShop } from '../testing/dito-shop'

let shop: DitoShop
beforeEach(async () => {
  shop = await openDitoShop()
})
afterEach(() => shop.simulators.close())

const refusal = (code: string, status = 422) => ({ status, body: { code } })
const movements = () =>
  shop.simulators
    .ledger('dito')
    .filter(({ kind }) => kind !== 'opening')
    .map(({ kind, amount, effectId, document }) => ({ kind, amount, effectId, document }))

describe('locking', () => {
  it('reserves for ten minutes what was expected, and says so again', async () => {
    const lockId = randomUUID()
    const { body } = await shop.lock(lockId)
    expect(body).toEqual({
      lock_token: expect.any(String) as string,
      value: '60.00',
      expiresAt: '2026-11-20T12:10:00.000-03:00',
    })
    expect((await shop.lock(lockId)).body).toEqual(body)
    expect((await shop.balance(mariana)).body).toMatchObject({
      availableBalance: '0.00',
      unavailableBalance: '75.00',
    })
    expect(await shop.lockStatus(lockId)).toMatchObject({
      body: { status: 'locked', lock_token: body.lock_token, value: '60.00' },
    })
    expect(movements()).toEqual([])
  })

  it('refuses other content under the same id', async () => {
    const lockId = randomUUID()
    await shop.lock(lockId)
    expect(await shop.lock(lockId, { expectedValue: '50.00' })).toMatchObject(refusal('INVALID_REQUEST'))
  })

  it.each([
    ['nothing to redeem', { customerId: joao }, 'INSUFFICIENT_BALANCE', 422],
    ['an unknown customer', { customerId: unknown }, 'CUSTOMER_NOT_FOUND', 404],
    ['an unknown store', { storeId: '9' }, 'STORE_NOT_FOUND', 422],
    ['a value of nothing', { expectedValue: '0.00' }, 'INVALID_REQUEST', 422],
  ])('refuses %s', async (_what, changes, code, status) => {
    const lockId = randomUUID()
    expect(await shop.lock(lockId, changes)).toMatchObject(refusal(code, status))
    expect(await shop.lockStatus(lockId)).toMatchObject(refusal('LOCK_NOT_FOUND', 404))
  })

  it('tells what a changed balance still covers, and keeps its refusal', async () => {
    const first = await shop.lock(randomUUID(), { expectedValue: '45.00' })
    const late = randomUUID()
    const changed = { status: 422, body: { code: 'VALUE_CHANGED', redeemableValue: '15.00' } }
    expect(await shop.lock(late)).toMatchObject(changed)
    await shop.rollback(first.body.lock_token)
    expect(await shop.lock(late)).toMatchObject(changed)
    expect(await shop.lock()).toMatchObject({ status: 200 })
  })

  it('is spent by rollback and by expiry', async () => {
    const [rolledBack, expired] = [randomUUID(), randomUUID()]
    const { body } = await shop.lock(rolledBack)
    await shop.rollback(body.lock_token)
    expect(await shop.lock(rolledBack)).toMatchObject(refusal('LOCK_ROLLED_BACK'))
    await shop.lock(expired)
    shop.wait(600)
    expect(await shop.lock(expired)).toMatchObject(refusal('LOCK_EXPIRED'))
    expect(await shop.lockStatus(expired)).toMatchObject({ body: { status: 'expired' } })
    expect((await shop.balance(mariana)).body).toMatchObject({ availableBalance: '60.00' })
  })
})

describe('committing', () => {
  it('spends once, however often it is said, also after cancelling', async () => {
    const lockId = randomUUID()
    const { lock_token } = (await shop.lock(lockId)).body
    for (let i = 0; i < 2; i++)
      expect((await shop.commit(lock_token, 'sale-1')).body).toEqual({ status: 'committed' })
    expect(movements()).toEqual([{ kind: 'spent', amount: -6000, effectId: lockId, document: 'sale-1' }])
    expect((await shop.lock(lockId)).body).toMatchObject({ lock_token, value: '60.00' })
    await shop.cancel('sale-1')
    expect((await shop.commit(lock_token, 'sale-1')).body).toEqual({ status: 'committed' })
    expect(shop.spent(mariana)).toBe(6000)
  })

  it.each([
    ['expired', 'LOCK_EXPIRED'],
    ['rolled back', 'LOCK_ROLLED_BACK'],
  ])('refuses what has %s', async (how, code) => {
    const { lock_token } = (await shop.lock()).body
    if (how === 'expired') shop.wait(600)
    else await shop.rollback(lock_token)
    for (let i = 0; i < 2; i++) expect(await shop.commit(lock_token, 'sale-1')).toMatchObject(refusal(code))
    expect(movements()).toEqual([])
  })

  it('takes one lock per order, and one order per lock', async () => {
    const first = (await shop.lock(randomUUID(), { expectedValue: '20.00' })).body.lock_token
    const second = (await shop.lock(randomUUID(), { expectedValue: '20.00' })).body.lock_token
    await shop.commit(first, 'sale-1')
    expect(await shop.commit(second, 'sale-1')).toMatchObject(refusal('ORDER_ALREADY_COMMITTED'))
    expect(await shop.commit(first, 'sale-2')).toMatchObject(refusal('INVALID_REQUEST'))
    expect(shop.spent(mariana)).toBe(4000)
  })

  it('does not know every token', async () => {
    expect(await shop.commit('lk-0', 'sale-1')).toMatchObject(refusal('LOCK_NOT_FOUND', 404))
    expect(await shop.rollback('lk-0')).toMatchObject(refusal('LOCK_NOT_FOUND', 404))
  })
})

describe('rolling back', () => {
  it.each([0, 600])('gives back after %i seconds, as often as it is said', async (seconds) => {
    const lockId = randomUUID()
    const { lock_token } = (await shop.lock(lockId)).body
    shop.wait(seconds)
    for (let i = 0; i < 2; i++)
      expect((await shop.rollback(lock_token)).body).toEqual({ status: 'rolled_back' })
    expect(await shop.lockStatus(lockId)).toMatchObject({ body: { status: 'rolled_back' } })
    expect((await shop.balance(mariana)).body).toMatchObject({ availableBalance: '60.00' })
  })

  it('is refused once committed, also after cancelling', async () => {
    const { lock_token } = (await shop.lock()).body
    await shop.commit(lock_token, 'sale-1')
    expect(await shop.rollback(lock_token)).toMatchObject(refusal('LOCK_COMMITTED'))
    await shop.cancel('sale-1')
    expect(await shop.rollback(lock_token)).toMatchObject(refusal('LOCK_COMMITTED'))
  })
})

describe('cancelling an order', () => {
  it('gives back once and answers as the first time', async () => {
    const lockId = randomUUID()
    const { lock_token } = (await shop.lock(lockId)).body
    await shop.commit(lock_token, 'sale-1')
    for (let i = 0; i < 2; i++)
      expect((await shop.cancel('sale-1')).body).toEqual({ status: 'cancelled', returnedValue: '60.00' })
    expect(await shop.lockStatus(lockId)).toMatchObject({ body: { status: 'cancelled' } })
    expect(movements().at(-1)).toEqual({
      kind: 'given-back',
      amount: 6000,
      effectId: lockId,
      document: 'sale-1',
    })
    expect(shop.spent(mariana)).toBe(6000)
    const kinds = (await shop.transactions(mariana)).body.transactions as { kind: string; amount: string }[]
    expect(kinds.filter(({ amount }) => amount === '60.00').map(({ kind }) => kind)).toEqual([
      'credit',
      'debit',
    ])
  })

  it('may also say that it is done already', async () => {
    const { lock_token } = (await shop.lock()).body
    await shop.commit(lock_token, 'sale-1')
    await shop.cancel('sale-1')
    await shop.simulators.faults.switchOn({ operator: 'dito', fault: { kind: 'already-done' } })
    expect(await shop.cancel('sale-1')).toMatchObject(refusal('ORDER_ALREADY_CANCELLED'))
  })

  it('keeps its refusal: it must never overtake a commit', async () => {
    expect(await shop.cancel('sale-1')).toMatchObject(refusal('ORDER_NOT_FOUND'))
    const { lock_token } = (await shop.lock()).body
    await shop.commit(lock_token, 'sale-1')
    expect(await shop.cancel('sale-1')).toMatchObject(refusal('ORDER_NOT_FOUND'))
    expect(shop.spent(mariana)).toBe(0)
  })
})
