import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  conceicao,
  joao,
  mariana,
  openDitoShop,
  order,
  unknown,
  type DitoShop,
  type Fields,
} from '../testing/dito-shop'

let shop: DitoShop
beforeAll(async () => {
  shop = await openDitoShop()
})
afterAll(() => shop.simulators.close())

const invalid = { status: 422, body: { code: 'INVALID_REQUEST' } }

describe('authentication', () => {
  const account = { user: 'casa-jabuti', password: 'dito-demo-Yk82' }

  it('gives a JSON Web Token for a day', async () => {
    const { status, body } = await shop.login(account)
    expect(status).toBe(200)
    expect(body).toEqual({
      token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as string,
      expires_in: 86_400,
    })
  })

  it.each([
    ['a wrong password', { ...account, password: 'x' }, {}, 401, 'UNAUTHORIZED'],
    ['an unknown user', { ...account, user: 'x' }, {}, 401, 'UNAUTHORIZED'],
    ['a brand', account, { brand: 'casa-jabuti' }, 422, 'INVALID_REQUEST'],
    ['a missing password', { user: account.user }, {}, 422, 'INVALID_REQUEST'],
  ])('refuses %s', async (_what, body, headers, status, code) => {
    expect(await shop.login(body, headers)).toMatchObject({ status, body: { code } })
  })

  it.each([
    ['no token', { authorization: '' }],
    ['a token of nobody', { authorization: 'Bearer a.b.c' }],
    ['a token without its scheme', { authorization: 'a.b.c' }],
  ])('%s is unauthorized', async (_what, headers) => {
    const reply = await shop.post('/rewards/simulate', order, headers)
    expect(reply).toMatchObject({ status: 401, body: { code: 'UNAUTHORIZED' } })
  })

  it('expires after a day', async () => {
    shop.wait(86_399)
    expect((await shop.simulate()).status).toBe(200)
    shop.wait(1)
    expect((await shop.simulate()).status).toBe(401)
    await shop.signInAgain()
    expect((await shop.simulate()).status).toBe(200)
  })

  it.each(['outra', 'casa-jabuti-praia', ''])('does not let the brand "%s" in', async (brand) => {
    const reply = await shop.post('/rewards/simulate', order, { brand })
    expect(reply).toMatchObject({ status: 403, body: { code: 'BRAND_NOT_ALLOWED' } })
  })

  it('wants a new X-Request-Id for every attempt', async () => {
    const headers = { 'x-request-id': randomUUID() }
    expect((await shop.post('/rewards/simulate', order, headers)).status).toBe(200)
    expect(await shop.post('/rewards/simulate', order, headers)).toMatchObject(invalid)
    expect(await shop.post('/rewards/simulate', order, { 'x-request-id': 'x' })).toMatchObject(invalid)
  })
})

describe('the balance', () => {
  it('says what can be used now, later and until when', async () => {
    expect((await shop.balance(mariana)).body).toEqual({
      availableBalance: '60.00',
      unavailableBalance: '15.00',
      nextPurchaseBalance: '15.00',
      nextPurchaseDueDate: '2026-12-17',
      campaignDescription: 'Cashback de primavera',
    })
    expect((await shop.balance(joao)).body).toEqual({
      availableBalance: '0.00',
      unavailableBalance: '0.00',
      nextPurchaseBalance: '0.00',
      nextPurchaseDueDate: null,
      campaignDescription: null,
    })
  })

  it.each([
    ['an unknown customer', unknown, '?storeId=1', 404, 'CUSTOMER_NOT_FOUND'],
    ['an unknown store', mariana, '?storeId=9', 422, 'STORE_NOT_FOUND'],
    ['no store', mariana, '', 422, 'INVALID_REQUEST'],
    ['too long a customer', '1'.repeat(321), '?storeId=1', 422, 'INVALID_REQUEST'],
  ])('refuses %s', async (_what, member, query, status, code) => {
    expect(await shop.balance(member, query)).toMatchObject({ status, body: { code } })
  })
})

describe('transactions', () => {
  it('are the newest first, amounts positive', async () => {
    const { body } = await shop.transactions(mariana, '?limit=3')
    const list = body.transactions as Fields[]
    expect(list.map(({ kind, amount, status }) => [kind, amount, status])).toEqual([
      ['credit', '15.00', 'pending'],
      ['debit', '15.00', 'used'],
      ['credit', '25.00', 'available'],
    ])
    expect(list[0]).toMatchObject({ date: '2026-11-17T12:00:00.000-03:00', expiresAt: '2027-01-19' })
    expect(list[1]).toMatchObject({ expiresAt: null })
  })

  it.each(['?limit=0', '?limit=101', '?limit=x', ''])('refuses "%s"', async (query) => {
    expect(await shop.transactions(mariana, query)).toMatchObject(invalid)
  })

  it('of an unknown customer are not found', async () => {
    expect(await shop.transactions(unknown)).toMatchObject({
      status: 404,
      body: { code: 'CUSTOMER_NOT_FOUND' },
    })
  })
})

describe('simulating', () => {
  it.each([
    ['all that fits under half of the order', mariana, {}, '60.00', '6.50'],
    ['half of a small order', mariana, { orderTotal: '30.01', orderDiscount: '169.99' }, '15.00', '0.75'],
    ['nothing of nothing', joao, {}, '0.00', '9.50'],
    ['the whole balance', conceicao, {}, '35.50', '7.72'],
    ['a surcharge belongs to the total alone', mariana, { orderTotal: '210.00' }, '60.00', '7.50'],
  ])('%s', async (_what, customerId, changes, redeemableValue, earnedValue) => {
    const { body } = await shop.simulate({ customerId, ...changes })
    expect(body).toEqual({ redeemableValue, earnedValue })
  })

  it.each<[string, Fields]>([
    ['a total of nothing', { orderTotal: '0.00' }],
    ['too large a total', { orderTotal: '100000000.00' }],
    ['a total as a number', { orderTotal: 190 }],
    ['a total below products less discount', { orderTotal: '189.99' }],
    ['another source', { source: 'site' }],
    ['an empty seller', { sellerId: '' }],
    ['an absent discount', { orderDiscount: undefined }],
    ['no products', { products: [] }],
    ['a lock id', { lockId: randomUUID() }],
    ['an absent ean', { products: [{ id: '1', quantity: '1.000', price: '1.00', classification: null }] }],
  ])('refuses %s', async (_what, changes) => {
    expect(await shop.simulate(changes)).toMatchObject(invalid)
  })

  it('knows its customers and stores', async () => {
    expect(await shop.simulate({ customerId: unknown })).toMatchObject({ status: 404 })
    expect(await shop.simulate({ storeId: '9' })).toMatchObject({ body: { code: 'STORE_NOT_FOUND' } })
  })
})
