import { describe, expect, it, onTestFinished } from 'vitest'
import { thousandths } from '#shared/kernel/money/quantity'
import { demoCredentials } from '../../simulators/operators/seed/demo-credentials'
import { startSimulators, type Simulators } from '../../simulators/operators/start-simulators'
import { testTools } from '../conformance/conforms'
import { basket, cpf, document, ids } from '../conformance/sample-sale'
import { survivesFaults, type Stage } from '../conformance/survives-faults'
import { createOperatorHttp } from '../http/create-operator-http'
import type {
  EarnRequest,
  LoyaltyProgram,
  ProgramTools,
  ReverseEarningRequest,
} from '../port/loyalty-program'
import { juntosSomosMais, type JuntosSomosMaisSettings } from './index'

const { clientId, clientSecret, stores } = demoCredentials.juntosSomosMais

function create(
  simulators: Simulators,
  tools: ProgramTools,
  changes: Partial<JuntosSomosMaisSettings> = {},
): LoyaltyProgram {
  const baseUrl = simulators.juntosSomosMais.url
  return juntosSomosMais.create(
    { baseUrl, clientId, clientSecret, cnpj: stores[0], paths: {}, ...changes },
    tools,
  )
}

async function open(
  changes: Partial<JuntosSomosMaisSettings> = {},
): Promise<Stage & { readonly warnings: string[] }> {
  const simulators = await startSimulators()
  onTestFinished(() => simulators.close())
  const tools = testTools(createOperatorHttp({ now: Date.now }))
  return { simulators, program: create(simulators, tools, changes), warnings: tools.warnings }
}

const earn: EarnRequest = {
  participationId: ids.participation,
  member: cpf,
  earningId: ids.earning,
  replaces: null,
  basket,
  document,
  campaignId: null,
}
const change: EarnRequest = { ...earn, earningId: ids.attempt, replaces: ids.earning, member: '00000000191' }
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

async function credited({ program }: Stage): Promise<void> {
  expect(await program.earning?.earn(earn, 'cashier')).toMatchObject({ ok: true })
}

describe('Juntos Somos Mais against its simulator', () => {
  it('credits, reverses a part, and then all that is left', async () => {
    const stage = await open()
    const { program, simulators, warnings } = stage
    const points = () => simulators.balance('juntos-somos-mais', cpf)
    const before = points()
    const earned = await program.earning?.earn(earn, 'outbox')
    expect(earned).toMatchObject({ value: { reference: null, earned: { kind: 'points' } } })
    expect(points()).toBeGreaterThan(before)
    const partly = await program.earning?.reverse(unearn, 'outbox')
    expect(partly?.ok && partly.value.remainingPoints).toBe(points() - before)
    const rest = { ...unearn, reversalId: ids.formerEarning, reason: 'void' as const, items: null }
    expect(await program.earning?.reverse(rest, 'outbox')).toEqual({
      ok: true,
      value: { remainingPoints: 0 },
    })
    expect(points()).toBe(before)
    expect(warnings).toEqual([])
  })

  it('changes the CPF in one step', async () => {
    const stage = await open()
    const points = () => stage.simulators.balance('juntos-somos-mais', cpf)
    const before = points()
    await credited(stage)
    expect(await stage.program.earning?.earn(change, 'outbox')).toMatchObject({ ok: true })
    expect(points()).toBe(before)
  })

  it('knows who takes part', async () => {
    const { program } = await open()
    expect(await program.members?.find(cpf, 'cashier')).toMatchObject({ value: { isActive: true } })
    expect(await program.members?.find('00000000191', 'cashier')).toEqual({ ok: true, value: null })
  })

  it('is never told to slow down', async () => {
    const { program } = await open()
    const asked = Array.from({ length: 5 }, async () => await program.members?.find(cpf, 'outbox'))
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ ok: true })
  })

  it.each([
    ['a wrong secret', { clientSecret: 'outro' }, { kind: 'unauthorized' }],
    ['a store that takes no part', { cnpj: '45723174000110' }, { kind: 'misconfigured', what: 'store' }],
    ['a wrong path', { paths: { participant: '/x' } }, { kind: 'misconfigured', what: 'address' }],
  ])('names %s when the connection is tried', async (_name, changes, error) => {
    const { program } = await open(changes)
    expect(await program.probe()).toEqual({ ok: false, error })
  })

  it('finds the connection good', async () => {
    const { program } = await open()
    expect(await program.probe()).toEqual({ ok: true, value: null })
  })
})

describe('what Juntos Somos Mais books under faults', () => {
  survivesFaults({
    operator: 'juntos-somos-mais',
    create,
    effects: [
      {
        name: 'crediting',
        path: '/loyalty/creditings',
        arrange: ({ program }) => Promise.resolve((patience) => program.earning?.earn(earn, patience)),
      },
      {
        name: 'changing the CPF',
        path: '/loyalty/creditings',
        async arrange(stage) {
          await credited(stage)
          return (patience) => stage.program.earning?.earn(change, patience)
        },
      },
      {
        name: 'reversing a part',
        path: '/loyalty/creditings/{creditingId}/reversals',
        async arrange(stage) {
          await credited(stage)
          return (patience) => stage.program.earning?.reverse(unearn, patience)
        },
      },
      {
        name: 'reversing all',
        path: '/loyalty/creditings/{creditingId}/reversals',
        async arrange(stage) {
          await credited(stage)
          return (patience) => stage.program.earning?.reverse({ ...unearn, items: null }, patience)
        },
      },
    ],
  })
})
