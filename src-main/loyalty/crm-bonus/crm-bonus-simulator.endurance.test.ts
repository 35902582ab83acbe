import { describe, expect, it, onTestFinished } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { demoCredentials } from '../../simulators/operators/seed/demo-credentials'
import { startSimulators, type Simulators } from '../../simulators/operators/start-simulators'
import { testTools } from '../conformance/conforms'
import { basket, document, ids, mobile } from '../conformance/sample-sale'
import { survivesFaults, type Stage } from '../conformance/survives-faults'
import { createOperatorHttp } from '../http/create-operator-http'
import type { LoyaltyProgram, ProgramTools } from '../port/loyalty-program'
import { crmBonus, type CrmBonusSettings } from './index'

const { companyCode, integrationKey, stores } = demoCredentials.crmBonus

function create(
  simulators: Simulators,
  tools: ProgramTools,
  changes: Partial<CrmBonusSettings> = {},
): LoyaltyProgram {
  return crmBonus.create(
    {
      environment: 'homologation',
      baseUrl: simulators.crmBonus.url,
      paths: {},
      companyCode,
      cnpj: stores[0].cnpj,
      storeCode: stores[0].storeCode,
      integrationKey,
      ...changes,
    },
    tools,
  )
}

async function open(
  changes: Partial<CrmBonusSettings> = {},
): Promise<Stage & { readonly warnings: string[] }> {
  const simulators = await startSimulators()
  onTestFinished(() => simulators.close())
  const tools = testTools(createOperatorHttp({ now: Date.now }))
  return { simulators, program: create(simulators, tools, changes), warnings: tools.warnings }
}

const step = { participationId: ids.participation, member: mobile, basket, seller: 'V1' }
const reserve = { ...step, reservationId: ids.reservation, amount: cents(2_000) }
const confirm = { ...reserve, reference: null, document, campaignId: 'DEZ' }
const undo = { participationId: ids.participation, member: mobile, reservationId: ids.reservation }
const earn = { ...step, earningId: ids.earning, replaces: null, document, campaignId: 'DEZ' }
const unearn = {
  ...undo,
  reversalId: ids.reversal,
  earningId: ids.earning,
  reference: null,
  document,
  reason: 'return' as const,
  items: null,
}
const details = { key: mobile, taxId: null, name: 'Mariana', email: null }

async function identify({ program, simulators }: Stage): Promise<void> {
  expect(await program.challenge?.send({ ...step, details })).toMatchObject({ ok: true })
  const pin = simulators.sms().at(-1)?.pin ?? ''
  const answer = await program.challenge?.answer({ ...step, pin, attemptId: ids.attempt })
  expect(answer).toEqual({ ok: true, value: { byMasterPin: false } })
}

describe('CRM&Bônus against its simulator', () => {
  it('goes from the PIN to the bonus earned, and back', async () => {
    const stage = await open()
    const { program, simulators, warnings } = stage
    await identify(stage)
    expect(await program.redemption?.quote(step, 'cashier')).toMatchObject({
      value: { balance: 8_000, isAutomatic: false, mayBeKept: true },
    })
    expect(await program.redemption?.reserve(reserve, 'cashier')).toMatchObject({ ok: true })
    const campaigns = await program.campaigns?.eligible({ ...step, used: reserve.amount })
    const chosen = campaigns?.ok ? campaigns.value.find(({ id }) => id === 'DEZ') : undefined
    const confirmed = await program.redemption?.confirm(confirm, 'outbox')
    expect(confirmed).toMatchObject({ value: { earned: chosen?.bonus } })
    const balance = () => simulators.balance('crm-bonus', mobile)
    expect(balance()).toBe(8_000 - 2_000 + (chosen?.bonus ?? 0))
    const reference = confirmed?.ok ? confirmed.value.reference : null
    const reversal = { ...undo, reference, document, reason: 'void' as const }
    expect(await program.redemption?.reverse(reversal, 'outbox')).toEqual({ ok: true, value: null })
    expect(balance()).toBe(8_000)
    expect(warnings).toEqual([])
  })

  it('counts a wrong PIN and waits before another one', async () => {
    const { program, simulators } = await open()
    await program.challenge?.send({ ...step, details })
    const wrong = simulators.sms().at(-1)?.pin === '0000' ? '1111' : '0000'
    expect(await program.challenge?.answer({ ...step, pin: wrong, attemptId: ids.attempt })).toMatchObject({
      error: { refusal: { code: 'wrong-pin' } },
    })
    expect(await program.challenge?.send({ ...step, details })).toMatchObject({
      error: { refusal: { code: 'pin-too-soon' } },
    })
    const master = { ...step, pin: stores[0].pinMaster, attemptId: ids.reversal }
    expect(await program.challenge?.answer(master)).toEqual({ ok: true, value: { byMasterPin: true } })
  })

  it('gives nothing without an accepted PIN', async () => {
    const { program } = await open()
    expect(await program.redemption?.quote(step, 'cashier')).toMatchObject({
      error: { refusal: { code: 'pin-not-accepted' } },
    })
  })

  it('reverses a sale whose confirmation was never answered', async () => {
    const stage = await open()
    await identify(stage)
    await stage.program.redemption?.confirm(confirm, 'outbox')
    const reversal = { ...undo, reference: null, document, reason: 'void' as const }
    expect(await stage.program.redemption?.reverse(reversal, 'outbox')).toEqual({ ok: true, value: null })
    expect(stage.simulators.balance('crm-bonus', mobile)).toBe(8_000)
  })

  it('fetches key and store code from company code and CNPJ', async () => {
    const { program } = await open({ integrationKey: '', storeCode: '', cnpj: stores[1].cnpj })
    expect(await program.provisioning?.fields()).toEqual({
      ok: true,
      value: { values: { storeCode: stores[1].storeCode }, secrets: { integrationKey } },
    })
  })

  it.each([
    ['a wrong key', { integrationKey: 'outra' }, { kind: 'unauthorized' }],
    ['a wrong company', { companyCode: '9999' }, { kind: 'misconfigured', what: 'company' }],
    ['a wrong store', { storeCode: '9999' }, { kind: 'misconfigured', what: 'store' }],
    ['a wrong path', { paths: { situation: '/x' } }, { kind: 'misconfigured', what: 'address' }],
  ])('names %s when the connection is tried', async (_name, changes, error) => {
    const { program } = await open(changes)
    expect(await program.probe()).toEqual({ ok: false, error })
  })

  it('finds the connection good', async () => {
    const { program, simulators } = await open()
    expect(await program.probe()).toEqual({ ok: true, value: null })
    expect(simulators.ledger('crm-bonus').filter(({ kind }) => kind !== 'opening')).toEqual([])
  })
})

describe('what CRM&Bônus books under faults', () => {
  survivesFaults({
    operator: 'crm-bonus',
    create,
    effects: [
      {
        name: 'confirming',
        path: '/venda/efetivar',
        async arrange(stage) {
          await identify(stage)
          return (patience) => stage.program.redemption?.confirm(confirm, patience)
        },
      },
      {
        name: 'cancelling',
        path: '/venda/anular',
        async arrange(stage) {
          await identify(stage)
          return (patience) => stage.program.redemption?.cancel({ ...undo, reference: null }, patience)
        },
      },
      {
        name: 'reversing a confirmation nobody answered',
        path: '/venda/cancelar',
        async arrange(stage) {
          await identify(stage)
          await stage.program.redemption?.confirm(confirm, 'cashier')
          const request = { ...undo, reference: null, document, reason: 'void' as const }
          return (patience) => stage.program.redemption?.reverse(request, patience)
        },
      },
      {
        name: 'earning',
        path: '/venda/efetivar',
        arrange: ({ program }) => Promise.resolve((patience) => program.earning?.earn(earn, patience)),
      },
      {
        name: 'undoing what was earned',
        path: '/venda/anular',
        async arrange({ program }) {
          await program.earning?.earn(earn, 'cashier')
          return (patience) => program.earning?.reverse(unearn, patience)
        },
      },
    ],
  })
})
