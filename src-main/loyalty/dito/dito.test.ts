import { describe, expect, it } from 'vitest'
import { cents, ZERO } from '#shared/kernel/money/cents'
import { conforms, testTools } from '../conformance/conforms'
import { basket, cpf, document, ids } from '../conformance/sample-sale'
import { scriptedOperator, type ScriptedOperator } from '../conformance/scripted-operator'
import { createOperatorHttp } from '../http/create-operator-http'
import { dito, type DitoSettings } from './index'

function settings(baseUrl: string): DitoSettings {
  return {
    authUrl: `${baseUrl}/auth`,
    communicationUrl: `${baseUrl}/api`,
    user: 'loja',
    password: 'segredo',
    brand: 'marca',
    branchCode: 'LOJA-1',
    paths: {},
  }
}

const balancePath = `/api/rewards/customers/${cpf}/balance`
const transactionsPath = `/api/rewards/customers/${cpf}/transactions`
const statePath = `/api/rewards/locks/${ids.reservation}`
const probePath = '/api/rewards/customers/00000000191/balance'
const lockExpiry = '2026-11-22T02:00:00-03:00'

const balance = {
  availableBalance: '9.00',
  unavailableBalance: '1.50',
  nextPurchaseBalance: '3.00',
  nextPurchaseDueDate: '2026-12-24',
  campaignDescription: 'Natal',
}

function prepare(operator: ScriptedOperator): void {
  operator.always('/auth', { json: { token: 'jwt', expires_in: 86_400 } })
  operator.always(balancePath, { json: balance })
  operator.always(probePath, { status: 404, json: { code: 'CUSTOMER_NOT_FOUND', message: '' } })
  operator.always(transactionsPath, {
    json: {
      transactions: [
        {
          id: 'T1',
          date: '2026-10-01',
          kind: 'credit',
          amount: '9.00',
          description: 'Compra',
          status: 'available',
          expiresAt: null,
        },
      ],
    },
  })
  operator.always('/api/rewards/simulate', { json: { redeemableValue: '5.00', earnedValue: '1.20' } })
  operator.always('/api/rewards/lock', { json: { lock_token: 'K1', value: '5.00', expiresAt: lockExpiry } })
  operator.always('/api/rewards/commit', { json: { status: 'committed' } })
  operator.always('/api/rewards/rollback', { json: { status: 'rolled_back' } })
  operator.always('/api/rewards/cancel', { json: { status: 'cancelled', returnedValue: '5.00' } })
  operator.always(statePath, { json: { status: 'locked', lock_token: 'K1', value: '5.00' } })
}

const step = { participationId: ids.participation, member: cpf, basket, seller: 'V1' }
const reserve = { ...step, reservationId: ids.reservation, amount: cents(500) }
const confirm = { ...reserve, reference: 'K1', document, campaignId: null }
const undo = { participationId: ids.participation, member: cpf, reservationId: ids.reservation }

describe('Dito over real HTTP', () => {
  conforms(
    {
      create: (baseUrl, tools) => dito.create(settings(baseUrl), tools),
      prepare,
      calls: [
        {
          name: 'looking up the balance',
          path: balancePath,
          isRepeatable: true,
          ask: (program, patience) => program.members?.find(cpf, patience),
          expected: {
            name: null,
            isActive: true,
            points: null,
            balance: {
              available: 900,
              unavailable: 150,
              nextPurchase: 300,
              nextPurchaseDueOn: '2026-12-24',
              campaign: 'Natal',
            },
          },
        },
        {
          name: 'listing transactions',
          path: transactionsPath,
          isRepeatable: true,
          ask: (program, patience) => program.members?.transactions?.(cpf, patience),
          expected: [
            {
              id: 'T1',
              at: '2026-10-01',
              kind: 'credit',
              amount: 900,
              description: 'Compra',
              status: 'available',
              expiresOn: null,
            },
          ],
        },
        {
          name: 'quoting',
          path: '/api/rewards/simulate',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.quote(step, patience),
          expected: {
            balance: 900,
            minimum: 1,
            maximum: 500,
            validUntil: null,
            isAutomatic: true,
            mayBeKept: true,
            earned: 120,
          },
        },
        {
          name: 'reserving',
          path: '/api/rewards/lock',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.reserve(reserve, patience),
          expected: { reference: 'K1', expiresAt: Date.parse(lockExpiry) },
        },
        {
          name: 'confirming',
          path: '/api/rewards/commit',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.confirm(confirm, patience),
          expected: { reference: 'K1', earned: null },
        },
        {
          name: 'cancelling',
          path: '/api/rewards/rollback',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.cancel({ ...undo, reference: 'K1' }, patience),
          expected: null,
        },
        {
          name: 'cancelling without a token',
          path: statePath,
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.cancel({ ...undo, reference: null }, patience),
          expected: null,
        },
        {
          name: 'reversing',
          path: '/api/rewards/cancel',
          isRepeatable: true,
          ask: (program, patience) =>
            program.redemption?.reverse({ ...undo, reference: 'K1', document, reason: 'void' }, patience),
          expected: null,
        },
        {
          name: 'trying the connection',
          path: probePath,
          isRepeatable: true,
          ask: (program) => program.probe(),
          expected: null,
        },
      ],
    },
    (deadlines) => createOperatorHttp({ now: Date.now, ...(deadlines && { deadlines }) }),
  )
})

async function start() {
  const operator = await scriptedOperator()
  prepare(operator)
  const tools = testTools(createOperatorHttp({ now: Date.now }))
  return { operator, program: dito.create(settings(operator.url), tools), warnings: tools.warnings }
}

const refusal = (code: string, status = 422) => ({ status, json: { code, message: 'no' } })

describe('Dito', () => {
  it('logs in without the brand, and calls with brand, token and store', async () => {
    const { operator, program } = await start()
    await program.members?.find(cpf, 'cashier')
    const [login, call] = operator.received
    expect(login).toMatchObject({ path: '/auth', body: { user: 'loja', password: 'segredo' } })
    expect(login?.headers['brand']).toBeUndefined()
    expect(call).toMatchObject({ method: 'GET', headers: { brand: 'marca', authorization: 'Bearer jwt' } })
    expect(call?.query.get('storeId')).toBe('LOJA-1')
  })

  it('takes an unknown customer for one without cashback', async () => {
    const { operator, program } = await start()
    const unknown = refusal('CUSTOMER_NOT_FOUND', 404)
    for (const path of [balancePath, transactionsPath, '/api/rewards/simulate'])
      operator.always(path, unknown)
    expect(await program.members?.find(cpf, 'cashier')).toEqual({ ok: true, value: null })
    expect(await program.members?.transactions?.(cpf, 'cashier')).toEqual({ ok: true, value: [] })
    expect(await program.redemption?.quote(step, 'cashier')).toMatchObject({
      value: { balance: 0, maximum: 0 },
    })
  })

  it('still shows the balance when none of it fits the sale', async () => {
    const { operator, program } = await start()
    operator.always('/api/rewards/simulate', refusal('INSUFFICIENT_BALANCE'))
    expect(await program.redemption?.quote(step, 'cashier')).toMatchObject({
      value: { balance: 900, maximum: 0 },
    })
  })

  it('simulates no sale of nothing', async () => {
    const { operator, program } = await start()
    const free = { ...step, basket: { ...basket, total: ZERO } }
    expect(await program.redemption?.quote(free, 'cashier')).toMatchObject({
      value: { balance: 900, maximum: 0 },
    })
    expect(operator.at('/api/rewards/simulate')).toEqual([])
  })

  it('locks exactly what the customer was shown', async () => {
    const { operator, program, warnings } = await start()
    await program.redemption?.reserve(reserve, 'cashier')
    expect(operator.at('/api/rewards/lock')[0]?.body).toMatchObject({
      lockId: ids.reservation,
      expectedValue: '5.00',
      orderTotal: '199.97',
      source: 'pdv',
    })
    operator.always('/api/rewards/lock', { json: { lock_token: 'K1', value: '4.99', expiresAt: lockExpiry } })
    expect(await program.redemption?.reserve(reserve, 'cashier')).toMatchObject({
      error: { kind: 'no-answer', cause: 'malformed' },
    })
    expect(warnings).toEqual(['dito.lock-of-another-value'])
  })

  it('asks for the token it does not have before confirming', async () => {
    const { operator, program } = await start()
    expect(await program.redemption?.confirm({ ...confirm, reference: null }, 'outbox')).toMatchObject({
      value: { reference: 'K1' },
    })
    expect(operator.at('/api/rewards/commit')[0]?.body).toEqual({
      lock_token: 'K1',
      orderId: document.saleId,
    })
  })

  it.each([
    ['committed', { error: { refusal: { code: 'already-confirmed', reference: 'K1' } } }, 0],
    ['rolled_back', { ok: true, value: null }, 0],
    ['expired', { ok: true, value: null }, 0],
    ['cancelled', { ok: true, value: null }, 0],
    ['locked', { ok: true, value: null }, 1],
  ])('cancels a lock without its token when it is %s', async (status, expected, rollbacks) => {
    const { operator, program } = await start()
    operator.always(statePath, { json: { status, lock_token: 'K1', value: '5.00' } })
    expect(await program.redemption?.cancel({ ...undo, reference: null }, 'outbox')).toMatchObject(expected)
    expect(operator.at('/api/rewards/rollback')).toHaveLength(rollbacks)
  })

  it('never takes a lock nobody knows for a closed one', async () => {
    const { operator, program } = await start()
    operator.always(statePath, refusal('LOCK_NOT_FOUND', 404))
    expect(await program.redemption?.cancel({ ...undo, reference: null }, 'outbox')).toMatchObject({
      error: { kind: 'declined', refusal: { code: 'not-found' } },
    })
  })

  it('says that it is too late to roll back', async () => {
    const { operator, program } = await start()
    operator.always('/api/rewards/rollback', refusal('LOCK_COMMITTED'))
    expect(await program.redemption?.cancel({ ...undo, reference: 'K1' }, 'outbox')).toMatchObject({
      error: { refusal: { code: 'already-confirmed', reference: 'K1' } },
    })
  })

  it('takes an order cancelled before for cancelled, and a lock that ended for closed', async () => {
    const { operator, program } = await start()
    operator.always('/api/rewards/cancel', refusal('ORDER_ALREADY_CANCELLED'))
    operator.always('/api/rewards/rollback', refusal('LOCK_EXPIRED'))
    const done = { ok: true, value: null }
    expect(
      await program.redemption?.reverse({ ...undo, reference: 'K1', document, reason: 'return' }, 'outbox'),
    ).toEqual(done)
    expect(await program.redemption?.cancel({ ...undo, reference: 'K1' }, 'outbox')).toEqual(done)
  })

  it.each([
    ['STORE_NOT_FOUND', 422, 'store'],
    ['BRAND_NOT_ALLOWED', 403, 'brand'],
  ])('names the setting behind %s when the connection is tried', async (code, status, what) => {
    const { operator, program } = await start()
    operator.always(probePath, refusal(code, status))
    expect(await program.probe()).toEqual({ ok: false, error: { kind: 'misconfigured', what } })
  })
})
