import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { conforms, testTools } from '../conformance/conforms'
import { basket, cnpj, document, ids, mobile } from '../conformance/sample-sale'
import { scriptedOperator, type ScriptedOperator } from '../conformance/scripted-operator'
import { createOperatorHttp } from '../http/create-operator-http'
import type { LoyaltyProgram } from '../port/loyalty-program'
import { crmBonus, type CrmBonusSettings } from './index'

function settings(baseUrl: string, changes: Partial<CrmBonusSettings> = {}): CrmBonusSettings {
  return {
    environment: 'homologation',
    baseUrl,
    paths: {},
    companyCode: 'E1',
    cnpj,
    storeCode: 'L1',
    integrationKey: 'chave-secreta',
    ...changes,
  }
}

const bonus = {
  sucesso: true,
  saldo: '50.00',
  valor_minimo: '1.00',
  valor_maximo: '30.00',
  validade: '2026-12-31',
  permite_acumular: false,
  pergunta: 'Utilizar saldo?',
}
const campaign = { campanha_id: 'C1', descricao: 'Volte já', valor_bonus: '15.00', validade_dias: 30 }

function prepare(operator: ScriptedOperator): void {
  const answer = (path: string, json: object): void =>
    operator.always(path, { json: { sucesso: true, ...json } })
  answer('/loja/credenciar', { chave_integracao: 'nova', loja: 'L2' })
  answer('/pin/enviar', { reenvio_em_segundos: 120, expira_em_segundos: 600 })
  answer('/pin/validar', { pin_master: false })
  answer('/bonus/consultar', bonus)
  answer('/campanhas/consultar', { campanhas: [campaign] })
  answer('/venda/efetivar', { venda_id: 'V1', bonus_gerado: '15.00' })
  answer('/venda/situacao', { situacao: 'desconhecida' })
  answer('/venda/anular', {})
  answer('/venda/cancelar', {})
}

const step = { participationId: ids.participation, member: mobile, basket, seller: 'V1' }
const reserve = { ...step, reservationId: ids.reservation, amount: cents(2_000) }
const confirm = { ...reserve, reference: null, document, campaignId: 'C1' }
const undo = { participationId: ids.participation, member: mobile, reservationId: ids.reservation }
const earn = { ...step, earningId: ids.earning, replaces: null, document, campaignId: null }
const unearn = {
  participationId: ids.participation,
  member: mobile,
  reversalId: ids.reversal,
  earningId: ids.earning,
  reference: null,
  document,
  reason: 'return' as const,
  items: null,
}
const details = { key: mobile, taxId: null, name: 'Ana', email: null }
const quote = {
  balance: 5_000,
  minimum: 100,
  maximum: 3_000,
  validUntil: '2026-12-31',
  isAutomatic: true,
  mayBeKept: false,
  earned: null,
}

describe('CRM&Bônus over real HTTP', () => {
  conforms(
    {
      create: (baseUrl, tools) => crmBonus.create(settings(baseUrl), tools),
      prepare,
      calls: [
        {
          name: 'sending the PIN',
          path: '/pin/enviar',
          isRepeatable: false,
          ask: (program) => program.challenge?.send({ ...step, details }),
          expected: { resendInSeconds: 120, expiresInSeconds: 600 },
        },
        {
          name: 'checking the PIN',
          path: '/pin/validar',
          isRepeatable: true,
          ask: (program) => program.challenge?.answer({ ...step, pin: '1234', attemptId: ids.attempt }),
          expected: { byMasterPin: false },
        },
        {
          name: 'quoting',
          path: '/bonus/consultar',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.quote(step, patience),
          expected: quote,
        },
        {
          name: 'reserving',
          path: '/bonus/consultar',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.reserve(reserve, patience),
          expected: { reference: null, expiresAt: null },
        },
        {
          name: 'confirming',
          path: '/venda/efetivar',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.confirm(confirm, patience),
          expected: { reference: 'V1', earned: 1_500 },
        },
        {
          name: 'cancelling',
          path: '/venda/anular',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.cancel({ ...undo, reference: null }, patience),
          expected: null,
        },
        {
          name: 'reversing',
          path: '/venda/cancelar',
          isRepeatable: true,
          ask: (program, patience) =>
            program.redemption?.reverse({ ...undo, reference: 'V1', document, reason: 'void' }, patience),
          expected: null,
        },
        {
          name: 'asking for campaigns',
          path: '/campanhas/consultar',
          isRepeatable: true,
          ask: (program) => program.campaigns?.eligible({ ...step, used: cents(2_000) }),
          expected: [{ id: 'C1', description: 'Volte já', bonus: 1_500, validDays: 30 }],
        },
        {
          name: 'earning',
          path: '/venda/efetivar',
          isRepeatable: true,
          ask: (program, patience) => program.earning?.earn(earn, patience),
          expected: { reference: 'V1', earned: { kind: 'amount', amount: 1_500 } },
        },
        {
          name: 'undoing what was earned',
          path: '/venda/anular',
          isRepeatable: true,
          ask: (program, patience) => program.earning?.reverse(unearn, patience),
          expected: { remainingPoints: null },
        },
        {
          name: 'fetching the credentials',
          path: '/loja/credenciar',
          isRepeatable: false,
          ask: (program) => program.provisioning?.fields(),
          expected: { values: { storeCode: 'L2' }, secrets: { integrationKey: 'nova' } },
        },
        {
          name: 'trying the connection',
          path: '/venda/situacao',
          isRepeatable: true,
          ask: (program) => program.probe(),
          expected: null,
          isAskedAnew: true,
        },
      ],
    },
    (deadlines) => createOperatorHttp({ now: Date.now, ...(deadlines && { deadlines }) }),
  )
})

async function start(changes: Partial<CrmBonusSettings> = {}): Promise<{
  readonly operator: ScriptedOperator
  readonly program: LoyaltyProgram
  readonly warnings: string[]
}> {
  const operator = await scriptedOperator()
  prepare(operator)
  const tools = testTools(createOperatorHttp({ now: Date.now }))
  return {
    operator,
    program: crmBonus.create(settings(operator.url, changes), tools),
    warnings: tools.warnings,
  }
}

const refusal = (codigo: string, more: object = {}) => ({
  status: 400,
  json: { sucesso: false, codigo, mensagem: 'não', ...more },
})

describe('CRM&Bônus', () => {
  it('sends the key as Authorization, and company, store and transaction in the body', async () => {
    const { operator, program } = await start()
    await program.redemption?.cancel({ ...undo, reference: null }, 'outbox')
    expect(operator.received[0]?.headers.authorization).toBe('chave-secreta')
    expect(operator.received[0]?.body).toEqual({
      codempresa: 'E1',
      loja: 'L1',
      id_transacao: ids.participation,
    })
  })

  it('fetches credentials without a key, and refuses everything else until there is one', async () => {
    const { operator, program } = await start({ integrationKey: '', storeCode: '' })
    expect(await program.provisioning?.fields()).toMatchObject({ ok: true })
    expect(operator.received[0]?.headers.authorization).toBeUndefined()
    expect(operator.received[0]?.body).toEqual({ codempresa: 'E1', cnpj })
    expect(await program.probe()).toEqual({ ok: false, error: { kind: 'misconfigured', what: 'incomplete' } })
    expect(operator.received).toHaveLength(1)
  })

  it('follows the paths of the settings', async () => {
    const { operator, program } = await start({ paths: { annul: '/v2/anular' } })
    operator.always('/v2/anular', { json: { sucesso: true } })
    expect(await program.redemption?.cancel({ ...undo, reference: null }, 'outbox')).toEqual({
      ok: true,
      value: null,
    })
  })

  it.each([
    ['more than the limit', 3_001],
    ['less than the limit', 99],
  ])('says what can be redeemed when %s is to be reserved', async (_name, amount) => {
    const { program } = await start()
    expect(await program.redemption?.reserve({ ...reserve, amount: cents(amount) }, 'cashier')).toEqual({
      ok: false,
      error: { kind: 'declined', refusal: { code: 'value-changed', redeemable: 3_000 }, words: '' },
    })
  })

  it('closes what has no certain answer, and reverses it when it stands after all', async () => {
    const { operator, program } = await start()
    operator.always('/venda/anular', refusal('VENDA_JA_EFETIVADA', { venda_id: 'V7' }))
    expect(await program.earning?.reverse(unearn, 'outbox')).toEqual({
      ok: true,
      value: { remainingPoints: null },
    })
    expect(operator.at('/venda/cancelar')[0]?.body).toMatchObject({
      venda_id: 'V7',
      numero_nota: '123',
      motivo: 'devolucao',
    })
  })

  it('says that it is too late to cancel, and what to reverse', async () => {
    const { operator, program } = await start()
    operator.always('/venda/anular', refusal('VENDA_JA_EFETIVADA', { venda_id: 'V7' }))
    expect(await program.redemption?.cancel({ ...undo, reference: null }, 'outbox')).toMatchObject({
      error: { refusal: { code: 'already-confirmed', reference: 'V7' } },
    })
  })

  it.each([
    ['/venda/anular', 'TRANSACAO_ANULADA', null],
    ['/venda/cancelar', 'VENDA_JA_CANCELADA', 'V1'],
  ])('takes %s refused with %s for done', async (path, code, reference) => {
    const { operator, program } = await start()
    operator.always(path, refusal(code))
    expect(
      await program.redemption?.reverse({ ...undo, reference, document, reason: 'void' }, 'outbox'),
    ).toEqual({ ok: true, value: null })
  })

  it('reports a request the operator could not read as a bug of ours', async () => {
    const { operator, program, warnings } = await start()
    operator.always('/venda/efetivar', refusal('REQUISICAO_INVALIDA'))
    expect(await program.redemption?.confirm(confirm, 'outbox')).toMatchObject({
      error: { refusal: { code: 'rejected' } },
    })
    expect(warnings).toEqual(['crm-bonus.request-refused'])
  })

  it('sends nothing that is not in the contract’s form', async () => {
    const { operator, program, warnings } = await start()
    const answer = await program.redemption?.quote({ ...step, member: '(11) 98765-4321' }, 'cashier')
    expect(answer).toMatchObject({ error: { refusal: { code: 'rejected' } } })
    expect(operator.received).toEqual([])
    expect(warnings).toEqual(['crm-bonus.request-malformed'])
  })
})

describe('trying the connection to CRM&Bônus', () => {
  const wrong = refusal('EMPRESA_OU_LOJA_INVALIDA')

  it.each([
    ['the store code', { json: { sucesso: true, chave_integracao: 'k', loja: 'L9' } }, 'store'],
    ['the company code', wrong, 'company'],
  ])('names %s', async (_name, enrolled, what) => {
    const { operator, program } = await start()
    operator.always('/venda/situacao', wrong)
    operator.always('/loja/credenciar', enrolled)
    expect(await program.probe()).toEqual({ ok: false, error: { kind: 'misconfigured', what } })
  })
})
