import { describe, expect, it } from 'vitest'
import { thousandths } from '#shared/kernel/money/quantity'
import { conforms, testTools } from '../conformance/conforms'
import { basket, cnpj, cpf, document, ids } from '../conformance/sample-sale'
import { scriptedOperator, type ScriptedOperator } from '../conformance/scripted-operator'
import { createOperatorHttp } from '../http/create-operator-http'
import type { EarnRequest, ReverseEarningRequest } from '../port/loyalty-program'
import { juntosSomosMais, type JuntosSomosMaisSettings } from './index'

function settings(baseUrl: string): JuntosSomosMaisSettings {
  return { baseUrl, clientId: 'loja', clientSecret: 'segredo', cnpj, paths: {} }
}

const participantPath = `/loyalty/participants/${cpf}`
const probePath = '/loyalty/participants/00000000191'
const reversalsPath = `/loyalty/creditings/${ids.earning}/reversals`

const answer = (data: object) => ({ json: { success: true, data } })
const refusal = (code: string, status = 422) => ({
  status,
  json: { success: false, error: { code, message: 'não' } },
})

function prepare(operator: ScriptedOperator): void {
  operator.always('/identity/token', answer({ token: 'jwt', expiresIn: 3_600 }))
  operator.always(participantPath, answer({ cpf, name: 'Bia', active: true, points: 120 }))
  operator.always(probePath, refusal('PARTICIPANT_NOT_FOUND', 404))
  operator.always(
    '/loyalty/creditings',
    answer({ creditingId: ids.earning, points: 199, status: 'credited' }),
  )
  operator.always(reversalsPath, answer({ reversedPoints: 99, remainingPoints: 100 }))
}

const earn: EarnRequest = {
  participationId: ids.participation,
  member: cpf,
  earningId: ids.earning,
  replaces: ids.formerEarning,
  basket,
  document,
  campaignId: null,
}
const unearn: ReverseEarningRequest = {
  participationId: ids.participation,
  member: cpf,
  reversalId: ids.reversal,
  earningId: ids.earning,
  reference: null,
  document,
  reason: 'return',
  items: [{ code: 'P-1', quantity: thousandths(1_000) }],
}

describe('Juntos Somos Mais over real HTTP', () => {
  conforms(
    {
      create: (baseUrl, tools) => juntosSomosMais.create(settings(baseUrl), tools),
      prepare,
      calls: [
        {
          name: 'looking up a participant',
          path: participantPath,
          isRepeatable: true,
          ask: (program, patience) => program.members?.find(cpf, patience),
          expected: { name: 'Bia', isActive: true, points: 120, balance: null },
        },
        {
          name: 'crediting',
          path: '/loyalty/creditings',
          isRepeatable: true,
          ask: (program, patience) => program.earning?.earn(earn, patience),
          expected: { reference: null, earned: { kind: 'points', points: 199, isPending: false } },
        },
        {
          name: 'reversing',
          path: reversalsPath,
          isRepeatable: true,
          ask: (program, patience) => program.earning?.reverse(unearn, patience),
          expected: { remainingPoints: 100 },
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
  const waits: number[] = []
  const tools = {
    ...testTools(createOperatorHttp({ now: Date.now })),
    wait: (milliseconds: number) => {
      waits.push(milliseconds)
      return Promise.resolve()
    },
  }
  return { operator, program: juntosSomosMais.create(settings(operator.url), tools), waits }
}

describe('Juntos Somos Mais', () => {
  it('credits only lines of a brand, and only their total', async () => {
    const { operator, program } = await start()
    await program.earning?.earn(earn, 'outbox')
    expect(operator.at('/loyalty/creditings')[0]?.body).toEqual({
      creditingId: ids.earning,
      replaces: ids.formerEarning,
      cnpj,
      cpf,
      documentNumber: '7-123',
      issuedAt: '2026-11-21T22:30:00.000-03:00',
      total: '199.90',
      items: [
        {
          sku: 'P-1',
          ean: '7891234567895',
          brand: 'Barro & Brasa',
          description: 'Tinta 18 L',
          quantity: '2.000',
          unitPrice: '99.95',
          total: '199.90',
        },
      ],
    })
  })

  it('asks nothing for a sale without a brand', async () => {
    const { operator, program } = await start()
    const items = basket.items.filter(({ brand }) => brand === null)
    expect(await program.earning?.earn({ ...earn, basket: { ...basket, items } }, 'outbox')).toMatchObject({
      error: { kind: 'declined', refusal: { code: 'nothing-eligible' } },
    })
    expect(operator.received).toEqual([])
  })

  it('credits who is not registered yet, and finds no member', async () => {
    const { operator, program } = await start()
    operator.always(participantPath, refusal('PARTICIPANT_NOT_FOUND', 404))
    operator.always(
      '/loyalty/creditings',
      answer({ creditingId: ids.earning, points: 199, status: 'pending' }),
    )
    expect(await program.members?.find(cpf, 'cashier')).toEqual({ ok: true, value: null })
    expect(operator.at(participantPath)[0]?.query.get('cnpj')).toBe(cnpj)
    expect(await program.earning?.earn(earn, 'outbox')).toMatchObject({
      value: { earned: { isPending: true } },
    })
  })

  it('reverses some lines or all that is left', async () => {
    const { operator, program } = await start()
    await program.earning?.reverse(unearn, 'outbox')
    await program.earning?.reverse({ ...unearn, items: null, reason: 'void' }, 'outbox')
    expect(operator.at(reversalsPath).map(({ body }) => body)).toEqual([
      { reversalId: ids.reversal, reason: 'return', items: [{ sku: 'P-1', quantity: '1.000' }] },
      { reversalId: ids.reversal, reason: 'void', items: null },
    ])
  })

  it('takes a crediting reversed before for reversed', async () => {
    const { operator, program } = await start()
    operator.always(reversalsPath, refusal('CREDITING_ALREADY_REVERSED'))
    expect(await program.earning?.reverse(unearn, 'outbox')).toEqual({
      ok: true,
      value: { remainingPoints: 0 },
    })
  })

  it.each([
    ['CPF_INVALID', 'invalid-tax-id'],
    ['PARTICIPANT_INACTIVE', 'member-inactive'],
    ['NO_ELIGIBLE_ITEMS', 'nothing-eligible'],
    ['CREDITING_NOT_FOUND', 'not-found'],
    ['CREDITING_REPLACED', 'replaced-meanwhile'],
    ['STORE_NOT_ALLOWED', 'store-refused'],
    ['INVALID_REQUEST', 'rejected'],
    ['NEW', 'unlisted'],
  ])('says %s in the till’s words', async (code, expected) => {
    const { operator, program } = await start()
    operator.always('/loyalty/creditings', refusal(code))
    expect(await program.earning?.earn(earn, 'outbox')).toMatchObject({
      error: { refusal: { code: expected } },
    })
  })

  it('keeps to three requests a second at each address', async () => {
    const { program, waits } = await start()
    for (let call = 0; call < 4; call++) await program.members?.find(cpf, 'outbox')
    expect(waits).toHaveLength(1)
    await program.earning?.earn(earn, 'outbox')
    expect(waits).toHaveLength(1)
  })

  it('names the store when the connection is tried', async () => {
    const { operator, program } = await start()
    operator.always(probePath, refusal('STORE_NOT_ALLOWED'))
    expect(await program.probe()).toEqual({ ok: false, error: { kind: 'misconfigured', what: 'store' } })
  })
})
