import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  beach,
  inactive,
  items,
  julio,
  openJsmShop,
  sonia,
  unregistered,
  type JsmShop,
} from '../testing/jsm-shop'

let shop: JsmShop
beforeEach(async () => {
  shop = await openJsmShop()
})
afterEach(() => shop.simulators.close())

const refusal = (code: string) => ({ status: 422, body: { success: false, error: { code } } })
const data = (fields: object) => ({ status: 200, body: { success: true, data: fields } })
const credited = async (changes = {}): Promise<string> => {
  const id = randomUUID()
  expect((await shop.credit(id, changes)).status).toBe(200)
  return id
}

describe('crediting', () => {
  it('gives points by the table of the store, rounded down once', async () => {
    const id = randomUUID()
    expect(await shop.credit(id)).toMatchObject(data({ creditingId: id, points: 151, status: 'credited' }))
    expect(shop.points(julio)).toBe(1401)
    const other = randomUUID()
    expect(await shop.credit(other, { cnpj: beach })).toMatchObject(data({ points: 74 }))
  })

  it('happens once per id and answers as the first time, refusals included', async () => {
    const [id, refused] = [randomUUID(), randomUUID()]
    const first = await shop.credit(id)
    expect((await shop.credit(id)).body).toEqual(first.body)
    expect(shop.points(julio)).toBe(1401)
    expect(await shop.credit(id, { cpf: sonia })).toMatchObject(refusal('INVALID_REQUEST'))
    for (let i = 0; i < 2; i++)
      expect(await shop.credit(refused, { cpf: inactive, documentNumber: '1-43' })).toMatchObject(
        refusal('PARTICIPANT_INACTIVE'),
      )
    expect(await shop.credit(refused, { documentNumber: '1-43' })).toMatchObject(refusal('INVALID_REQUEST'))
  })

  it('takes a CPF that is not registered yet', async () => {
    expect(await shop.credit(randomUUID(), { cpf: unregistered })).toMatchObject(
      data({ points: 151, status: 'pending' }),
    )
  })

  it('allows one open crediting per sale', async () => {
    const id = await credited()
    expect(await shop.credit(randomUUID(), { cpf: sonia })).toMatchObject(refusal('INVALID_REQUEST'))
    await shop.reverse(id, { reason: 'removed' })
    expect((await shop.credit(randomUUID(), { cpf: sonia })).status).toBe(200)
  })
})

describe('replacing', () => {
  it('reverses the former in the same step; the former never comes back', async () => {
    const former = await credited()
    const id = randomUUID()
    expect((await shop.credit(id, { cpf: sonia, replaces: former })).status).toBe(200)
    expect([shop.points(julio), shop.points(sonia)]).toEqual([1250, 491])
    expect(await shop.reverse(former)).toMatchObject(refusal('CREDITING_REPLACED'))
    expect(await shop.credit(randomUUID(), { replaces: former })).toMatchObject(refusal('CREDITING_REPLACED'))
    expect((await shop.credit(former)).status).toBe(200)
    expect([shop.points(julio), shop.points(sonia)]).toEqual([1250, 491])
    const taken = shop.simulators.ledger('juntos-somos-mais').find(({ kind }) => kind === 'taken-back')
    expect(taken).toMatchObject({ member: julio, amount: -151, effectId: id, reference: former })
  })

  it('that is refused changes nothing: the former stands', async () => {
    const former = await credited()
    const change = { replaces: former, cpf: inactive }
    expect(await shop.credit(randomUUID(), change)).toMatchObject(refusal('PARTICIPANT_INACTIVE'))
    expect(shop.points(julio)).toBe(1401)
    expect(await shop.reverse(former)).toMatchObject(data({ reversedPoints: 151, remainingPoints: 0 }))
  })

  it.each([
    ['an unknown one', {}, 'CREDITING_NOT_FOUND'],
    ['one reversed', { reversed: true }, 'CREDITING_ALREADY_REVERSED'],
    ['one of another sale', { documentNumber: '1-43' }, 'INVALID_REQUEST'],
  ])(
    'refuses %s',
    async (_what, { reversed, ...changes }: { reversed?: boolean; documentNumber?: string }, code) => {
      const former = await credited()
      if (reversed) await shop.reverse(former)
      const replaces = code === 'CREDITING_NOT_FOUND' ? randomUUID() : former
      expect(await shop.credit(randomUUID(), { replaces, ...changes })).toMatchObject(refusal(code))
    },
  )
})

describe('reversing', () => {
  it('takes all that is left, once', async () => {
    const id = await credited()
    const reversalId = randomUUID()
    for (let i = 0; i < 2; i++)
      expect(await shop.reverse(id, { reversalId })).toMatchObject(
        data({ reversedPoints: 151, remainingPoints: 0 }),
      )
    expect(shop.points(julio)).toBe(1250)
    expect(await shop.reverse(id, { reversalId, reason: 'return' })).toMatchObject(refusal('INVALID_REQUEST'))
    expect(await shop.reverse(id)).toMatchObject(refusal('CREDITING_ALREADY_REVERSED'))
  })

  it('of a part leaves the points of what is left, rounded down', async () => {
    const id = await credited()
    const one = [{ sku: '100001', quantity: '1.000' }]
    // 24.95 × 1 + 50.65 × 2 = 126.25 points.
    expect(await shop.reverse(id, { reason: 'return', items: one })).toMatchObject(
      data({ reversedPoints: 25, remainingPoints: 126 }),
    )
    expect(await shop.reverse(id, { reason: 'return', items: one })).toMatchObject(
      data({ reversedPoints: 25, remainingPoints: 101 }),
    )
    expect(await shop.reverse(id, { reason: 'return', items: one })).toMatchObject(
      refusal('QUANTITY_EXCEEDED'),
    )
    const rest = [{ sku: '100002', quantity: '1.000' }]
    expect(await shop.reverse(id, { reason: 'return', items: rest })).toMatchObject(
      data({ reversedPoints: 101, remainingPoints: 0 }),
    )
    expect(await shop.reverse(id)).toMatchObject(refusal('CREDITING_ALREADY_REVERSED'))
  })

  it('takes a product from all its lines', async () => {
    const [first] = items
    const id = await credited({ items: [first, first], total: '99.80' })
    const three = [{ sku: '100001', quantity: '3.000' }]
    expect(await shop.reverse(id, { items: three })).toMatchObject(data({ remainingPoints: 24 }))
  })

  it.each([
    ['a product that was not credited', [{ sku: '9', quantity: '1.000' }], 'QUANTITY_EXCEEDED'],
    ['more than there is', [{ sku: '100001', quantity: '2.001' }], 'QUANTITY_EXCEEDED'],
    ['no items', [], 'INVALID_REQUEST'],
  ])('refuses %s and changes nothing', async (_what, taken, code) => {
    const id = await credited()
    expect(await shop.reverse(id, { items: taken })).toMatchObject(refusal(code))
    expect(shop.points(julio)).toBe(1401)
  })

  it('does not know every crediting, nor every reason', async () => {
    expect(await shop.reverse(randomUUID())).toMatchObject(refusal('CREDITING_NOT_FOUND'))
    expect(await shop.reverse(await credited(), { reason: 'x' })).toMatchObject(refusal('INVALID_REQUEST'))
  })

  it('repeated may also say that it is done already', async () => {
    const id = await credited()
    const reversalId = randomUUID()
    await shop.reverse(id, { reversalId })
    await shop.simulators.faults.switchOn({ operator: 'juntos-somos-mais', fault: { kind: 'already-done' } })
    expect(await shop.reverse(id, { reversalId })).toMatchObject(refusal('CREDITING_ALREADY_REVERSED'))
  })
})
