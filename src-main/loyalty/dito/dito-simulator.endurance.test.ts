import { describe, expect, it, onTestFinished } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { demoCredentials } from '../../simulators/operators/seed/demo-credentials'
import { startSimulators, type Simulators } from '../../simulators/operators/start-simulators'
import { testTools } from '../conformance/conforms'
import { basket, cpf, document, ids } from '../conformance/sample-sale'
import { survivesFaults, type Stage } from '../conformance/survives-faults'
import { createOperatorHttp } from '../http/create-operator-http'
import type { LoyaltyProgram, ProgramTools } from '../port/loyalty-program'
import { dito, type DitoSettings } from './index'

const { accounts, stores } = demoCredentials.dito
const { user, password, brand } = accounts[0]

function create(
  simulators: Simulators,
  tools: ProgramTools,
  changes: Partial<DitoSettings> = {},
): LoyaltyProgram {
  return dito.create(
    {
      authUrl: simulators.dito.authenticationUrl,
      communicationUrl: simulators.dito.communicationUrl,
      user,
      password,
      brand,
      branchCode: stores[0],
      paths: {},
      ...changes,
    },
    tools,
  )
}

async function open(changes: Partial<DitoSettings> = {}): Promise<Stage & { readonly warnings: string[] }> {
  const simulators = await startSimulators()
  onTestFinished(() => simulators.close())
  const tools = testTools(createOperatorHttp({ now: Date.now }))
  return { simulators, program: create(simulators, tools, changes), warnings: tools.warnings }
}

const step = { participationId: ids.participation, member: cpf, basket, seller: 'V1' }
const reserve = { ...step, reservationId: ids.reservation, amount: cents(500) }
const undo = { participationId: ids.participation, member: cpf, reservationId: ids.reservation }
const reversal = { ...undo, reference: null, document, reason: 'void' as const }

async function reserved({ program }: Stage): Promise<string | null> {
  const answer = await program.redemption?.reserve(reserve, 'cashier')
  if (!answer?.ok) throw new Error(`not reserved: ${JSON.stringify(answer)}`)
  return answer.value.reference
}

async function confirmed(stage: Stage): Promise<void> {
  const reference = await reserved(stage)
  const request = { ...reserve, reference, document, campaignId: null }
  expect(await stage.program.redemption?.confirm(request, 'cashier')).toMatchObject({ ok: true })
}

const spentOrBack = ({ simulators }: Stage) => simulators.balance('dito', cpf)

describe('Dito against its simulator', () => {
  it('shows a member, and an unknown CPF as none', async () => {
    const { program, warnings } = await open()
    expect(await program.members?.find(cpf, 'cashier')).toMatchObject({ value: { isActive: true } })
    const transactions = await program.members?.transactions?.(cpf, 'cashier')
    expect(transactions?.ok && transactions.value.length).toBeGreaterThan(0)
    expect(await program.members?.find('00000000191', 'cashier')).toEqual({ ok: true, value: null })
    expect(await program.redemption?.quote({ ...step, member: '00000000191' }, 'cashier')).toMatchObject({
      value: { balance: 0, maximum: 0 },
    })
    expect(warnings).toEqual([])
  })

  it('reserves, confirms and reverses to the cent', async () => {
    const stage = await open()
    const before = spentOrBack(stage)
    const quote = await stage.program.redemption?.quote(step, 'cashier')
    expect(quote?.ok && quote.value.maximum).toBeGreaterThanOrEqual(500)
    await confirmed(stage)
    expect(spentOrBack(stage)).toBe(before - 500)
    expect(await stage.program.redemption?.cancel({ ...undo, reference: null }, 'outbox')).toMatchObject({
      error: { refusal: { code: 'already-confirmed' } },
    })
    expect(await stage.program.redemption?.reverse(reversal, 'outbox')).toEqual({ ok: true, value: null })
    expect(spentOrBack(stage)).toBe(before)
    expect(stage.warnings).toEqual([])
  })

  it('says what a balance still covers', async () => {
    const { program } = await open()
    const answer = await program.redemption?.reserve({ ...reserve, amount: cents(19_997) }, 'cashier')
    expect(answer).toMatchObject({ error: { kind: 'declined', refusal: { code: 'value-changed' } } })
  })

  it('does not know a lock that never arrived', async () => {
    const { program } = await open()
    expect(await program.redemption?.cancel({ ...undo, reference: null }, 'outbox')).toMatchObject({
      error: { refusal: { code: 'not-found' } },
    })
  })

  it.each([
    ['a wrong password', { password: 'outra' }, { kind: 'unauthorized' }],
    ['a wrong brand', { brand: 'outra' }, { kind: 'misconfigured', what: 'brand' }],
    ['a wrong store', { branchCode: '999' }, { kind: 'misconfigured', what: 'store' }],
    ['a wrong path', { paths: { balance: '/x' } }, { kind: 'misconfigured', what: 'address' }],
  ])('names %s when the connection is tried', async (_name, changes, error) => {
    const { program } = await open(changes)
    expect(await program.probe()).toEqual({ ok: false, error })
  })

  it('finds the connection good', async () => {
    const { program } = await open()
    expect(await program.probe()).toEqual({ ok: true, value: null })
  })
})

describe('what Dito books under faults', () => {
  survivesFaults({
    operator: 'dito',
    create,
    effects: [
      {
        name: 'reserving',
        path: '/rewards/lock',
        arrange: ({ program }) =>
          Promise.resolve((patience) => program.redemption?.reserve(reserve, patience)),
      },
      {
        name: 'confirming',
        path: '/rewards/commit',
        async arrange(stage) {
          const request = { ...reserve, reference: await reserved(stage), document, campaignId: null }
          return (patience) => stage.program.redemption?.confirm(request, patience)
        },
      },
      {
        name: 'cancelling',
        path: '/rewards/rollback',
        async arrange(stage) {
          const reference = await reserved(stage)
          return (patience) => stage.program.redemption?.cancel({ ...undo, reference }, patience)
        },
      },
      {
        name: 'reversing',
        path: '/rewards/cancel',
        async arrange(stage) {
          await confirmed(stage)
          return (patience) => stage.program.redemption?.reverse(reversal, patience)
        },
      },
    ],
  })
})
