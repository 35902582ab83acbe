import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  beach,
  downtown,
  inactive,
  items,
  julio,
  openJsmShop,
  unregistered,
  type Fields,
  type JsmShop,
} from '../testing/jsm-shop'

let shop: JsmShop
beforeEach(async () => {
  shop = await openJsmShop()
})
afterEach(() => shop.simulators.close())

const refusal = (code: string, status = 422) => ({ status, body: { success: false, error: { code } } })

describe('the token', () => {
  it('is good for an hour', async () => {
    expect((await shop.login()).body).toEqual({
      success: true,
      data: { token: expect.any(String) as string, expiresIn: 3600 },
    })
    expect((await shop.participant(julio)).status).toBe(200)
    shop.clock.now += 3_600_000
    expect(await shop.participant(julio)).toMatchObject(refusal('UNAUTHORIZED', 401))
    await shop.signInAgain()
    expect((await shop.participant(julio)).status).toBe(200)
  })

  it.each([
    ['a wrong secret', { clientId: 'casa-jabuti-pdv', clientSecret: 'x' }, 'UNAUTHORIZED', 401],
    ['an unknown client', { clientId: 'x', clientSecret: 'jsm-demo-c41d09aa7e' }, 'UNAUTHORIZED', 401],
    ['a missing secret', { clientId: 'casa-jabuti-pdv' }, 'INVALID_REQUEST', 422],
  ])('is not given for %s', async (_what, body, code, status) => {
    expect(await shop.login(body)).toMatchObject(refusal(code, status))
  })

  it.each(['', 'Bearer x', 'x'])('"%s" is unauthorized', async (authorization) => {
    expect(await shop.credit(randomUUID(), {}, { authorization })).toMatchObject(refusal('UNAUTHORIZED', 401))
  })
})

describe('participants', () => {
  it('are found with their points', async () => {
    const data = { cpf: julio, name: 'Júlio Vieira Medeiros', active: true, points: 1250 }
    expect((await shop.participant(julio)).body).toEqual({ success: true, data })
    expect((await shop.participant(inactive)).body).toMatchObject({ data: { active: false } })
  })

  it.each([
    ['an unregistered CPF', unregistered, `?cnpj=${downtown}`, 'PARTICIPANT_NOT_FOUND', 404],
    ['a wrong CPF', '80928141980', `?cnpj=${downtown}`, 'CPF_INVALID', 422],
    ['an unknown store', julio, '?cnpj=45723174000110', 'STORE_NOT_ALLOWED', 422],
    ['no store', julio, '', 'INVALID_REQUEST', 422],
  ])('refuses %s', async (_what, cpf, query, code, status) => {
    expect(await shop.participant(cpf, query)).toMatchObject(refusal(code, status))
  })

  it('wants a new X-Request-Id for every attempt', async () => {
    const headers = { 'x-request-id': randomUUID() }
    expect((await shop.participant(julio, undefined, headers)).status).toBe(200)
    expect(await shop.participant(julio, undefined, headers)).toMatchObject(refusal('INVALID_REQUEST'))
  })
})

describe('the pace', () => {
  it('is three calls a second per store and path', async () => {
    shop.clock.step = 0
    shop.clock.now += 5000
    for (let i = 0; i < 3; i++) expect((await shop.participant(julio)).status).toBe(200)
    const { status, headers } = await shop.participant(julio)
    expect([status, headers.get('retry-after')]).toEqual([429, '1'])
    expect((await shop.participant(julio, `?cnpj=${beach}`)).status).toBe(200)
    expect((await shop.credit(randomUUID())).status).toBe(200)
    shop.clock.now += 999
    expect((await shop.participant(julio)).status).toBe(429)
    shop.clock.now += 1
    expect((await shop.participant(julio)).status).toBe(200)
  })

  it('settles nothing: the same crediting is taken afterwards', async () => {
    shop.clock.step = 0
    shop.clock.now += 5000
    const id = randomUUID()
    for (const note of ['1-1', '1-2', '1-3']) await shop.credit(randomUUID(), { documentNumber: note })
    expect((await shop.credit(id)).status).toBe(429)
    shop.clock.now += 1000
    expect((await shop.credit(id)).status).toBe(200)
  })
})

describe('the fields of a crediting', () => {
  const [first, second] = items
  it.each<[string, Fields, string]>([
    ['a wrong CPF', { cpf: '123' }, 'CPF_INVALID'],
    ['an inactive participant', { cpf: inactive }, 'PARTICIPANT_INACTIVE'],
    ['an unknown store', { cnpj: '45723174000110' }, 'STORE_NOT_ALLOWED'],
    ['no items', { items: [], total: '0.00' }, 'NO_ELIGIBLE_ITEMS'],
    [
      'brands that do not score',
      { items: [{ ...first, brand: 'Xodó' }], total: '49.90' },
      'NO_ELIGIBLE_ITEMS',
    ],
    ['a total that is not the sum', { total: '100.54' }, 'INVALID_REQUEST'],
    ['a document without series', { documentNumber: '42' }, 'INVALID_REQUEST'],
    ['an absent replaces', { replaces: undefined }, 'INVALID_REQUEST'],
    ['an instant without offset', { issuedAt: '2026-11-20T12:00:00' }, 'INVALID_REQUEST'],
    ['an absent ean', { items: [{ ...first, ean: undefined }, second] }, 'INVALID_REQUEST'],
    ['a quantity with two digits', { items: [{ ...first, quantity: '2.00' }, second] }, 'INVALID_REQUEST'],
    ['an unknown field', { points: 10 }, 'INVALID_REQUEST'],
  ])('refuse %s', async (_what, changes, code) => {
    expect(await shop.credit(randomUUID(), changes)).toMatchObject(refusal(code))
    expect(shop.points(julio)).toBe(1250)
  })
})
