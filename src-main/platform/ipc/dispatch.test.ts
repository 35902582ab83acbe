import { beforeEach, describe, expect, it } from 'vitest'
import { contract, type AppContract } from '#shared/contract'
import { saleIdSchema } from '#shared/kernel/ids'
import { ok } from '#shared/kernel/result'
import { startingRoles } from '#shared/store/access/roles'
import { createAdmission } from '../../store/access/admission'
import { createApprovals } from '../../store/access/approvals'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { createSession } from '../../store/access/session'
import { testLog } from '../../testing/platform/test-log'
import { operators } from '../../testing/till/test-shop'
import { createDispatch } from './dispatch'
import type { Held } from './guards'

const { cashier, supervisor, manager } = operators
const staff = Object.values(operators).map((operator) => ({ operator, role: startingRoles[operator.role] }))
const saleId = saleIdSchema.parse('01890000-0000-7000-8000-000000000001')
const cancel = { name: 'sale.cancel', input: { saleId, reason: 'desistiu' } }

type Handlers = QueriesFor<AppContract> & CommandsFor<AppContract>

let session: ReturnType<typeof createSession>
let approvals: ReturnType<typeof createApprovals>
let log: ReturnType<typeof testLog>
let failures: [unknown, string][]
let stopped: Held | null
let left: Held | null
let doubted: Held | null

beforeEach(() => {
  session = createSession((id) => staff.find(({ operator }) => operator.id === id))
  approvals = createApprovals(
    () => 0,
    (id) => staff.find(({ operator }) => operator.id === id),
  )
  log = testLog()
  failures = []
  stopped = null
  left = null
  doubted = null
})

/** Asks a till of which only these operations are there. */
function ask(handlers: Partial<Handlers>, raw: unknown) {
  const onFailure = (error: unknown, id: string) => failures.push([error, id])
  const guards = {
    ...createAdmission(session, approvals),
    ownTerminal: () => stopped,
    ownTill: () => left,
    believedClock: () => doubted,
  }
  return createDispatch({ handlers, guards, log, onFailure })(raw)
}

const refusal = (code: string, detail: object = {}) => ({ ok: false, error: { code, ...detail } })

describe('a call that is none', () => {
  it.each([
    ['null', null],
    ['a number', 7],
    ['a text', 'sale.current'],
    ['a list', []],
    ['without a name', { input: {} }],
    ['with a name that is no text', { name: ['sale.current'], input: {} }],
    ['of an operation nobody declared', { name: 'sale.steal', input: {} }],
    ['of __proto__', { name: '__proto__', input: {} }],
    ['of constructor', { name: 'constructor', input: {} }],
    ['of toString', { name: 'toString', input: {} }],
    ['of hasOwnProperty', { name: 'hasOwnProperty', input: {} }],
    ['of an operation this till does not serve', { name: 'sale.current', input: {} }],
  ])('is refused: %s', async (_what, raw) => {
    session.signIn(manager)
    expect(await ask({}, raw)).toEqual(refusal('unknown-operation'))
    expect(log.incidents).toEqual([])
  })
})

describe('who may call', () => {
  const handlers: Partial<Handlers> = {
    'sale.cancel': (_input, caller) => {
      callers.push(caller)
      return ok(null)
    },
    'settings.save-keys': (keys) => ok(keys),
    'access.sign-out': () => ok(null),
  }
  let callers: unknown[]
  beforeEach(() => {
    callers = []
  })

  it('is nobody before sign-in', async () => {
    expect(await ask(handlers, cancel)).toEqual(refusal('not-signed-in'))
    expect(await ask(handlers, { name: 'access.sign-out', input: {} })).toEqual(refusal('not-signed-in'))
  })

  it('is whoever holds the right', async () => {
    session.signIn(supervisor)
    expect(await ask(handlers, cancel)).toEqual(ok(null))
    expect(callers).toEqual([
      { operator: supervisor, role: startingRoles.supervisor, approver: null, granted: undefined },
    ])
  })

  it('is not whoever is denied it, approval or not', async () => {
    session.signIn(cashier)
    const keys = { name: 'settings.save-keys', input: {} }
    const denied = refusal('not-allowed', { permission: 'settings.keys' })
    expect(await ask(handlers, keys)).toEqual(denied)
  })

  it('is a cashier with an approval, once', async () => {
    session.signIn(cashier)
    expect(await ask(handlers, cancel)).toEqual(refusal('needs-approval', { permission: 'sale.cancel' }))
    const lent = {
      approver: supervisor,
      role: startingRoles.supervisor,
      permission: 'sale.cancel',
    } as const
    const approvalId = approvals.grant(lent, cashier, cancel.name, cancel.input)
    expect(await ask(handlers, { ...cancel, approvalId })).toEqual(ok(null))
    expect(callers).toEqual([
      { operator: cashier, role: startingRoles.cashier, approver: supervisor, granted: lent },
    ])
    expect(await ask(handlers, { ...cancel, approvalId })).toEqual(
      refusal('needs-approval', { permission: 'sale.cancel' }),
    )
  })

  it('is not a cashier whose approval is for another right', async () => {
    session.signIn(cashier)
    const lent = {
      approver: manager,
      role: startingRoles.manager,
      permission: 'sale.void',
    } as const
    const approvalId = approvals.grant(lent, cashier, cancel.name, cancel.input)
    expect(await ask(handlers, { ...cancel, approvalId })).toEqual(
      refusal('needs-approval', { permission: 'sale.cancel' }),
    )
  })

  it('is nobody who only brings an approval that was not needed: the act stays their own', async () => {
    session.signIn(supervisor)
    const lent = {
      approver: manager,
      role: startingRoles.manager,
      permission: 'sale.void',
    } as const
    const approvalId = approvals.grant(lent, supervisor, cancel.name, cancel.input)
    await ask(handlers, { ...cancel, approvalId })
    expect(callers).toMatchObject([{ operator: supervisor, approver: null }])
  })
})

describe('what holds a call back', () => {
  const done: string[] = []
  const doing = (name: string) => () => {
    done.push(name)
    return ok(null) as never
  }
  const names = ['sale.cancel', 'till.cash-drop', 'order.cancel', 'access.sign-out'] as const
  const handlers = Object.fromEntries(names.map((name) => [name, doing(name)]))
  const tillLeft: Held = { code: 'till-left', operatorName: 'Ana' }
  const clockDoubted: Held = { code: 'clock-doubted', lastSeen: 2, shown: 1 }
  const askAll = async () => {
    session.signIn(manager)
    done.length = 0
    const answers: [string, string][] = []
    for (const name of names) {
      const reply = await ask(handlers, { name, input: contract[name].example })
      answers.push([name, reply.ok ? 'done' : reply.error.code])
    }
    expect(done).toEqual(answers.filter(([, answer]) => answer === 'done').map(([name]) => name))
    return Object.fromEntries(answers)
  }

  it('is somebody else’s till, for what works on it', async () => {
    left = tillLeft
    expect(await askAll()).toEqual({
      'sale.cancel': 'till-left',
      'till.cash-drop': 'till-left',
      'order.cancel': 'done',
      'access.sign-out': 'done',
    })
  })

  it('is a terminal that was stopped, for what other tills would hear of', async () => {
    stopped = { code: 'terminal-stopped', why: 'clash' }
    doubted = clockDoubted
    expect(await askAll()).toEqual({
      'sale.cancel': 'terminal-stopped',
      'till.cash-drop': 'terminal-stopped',
      'order.cancel': 'terminal-stopped',
      'access.sign-out': 'done',
    })
  })

  it('is a doubted clock, for what is dated', async () => {
    doubted = clockDoubted
    expect(await askAll()).toEqual({
      'sale.cancel': 'clock-doubted',
      'till.cash-drop': 'clock-doubted',
      'order.cancel': 'clock-doubted',
      'access.sign-out': 'done',
    })
  })

  it('is told only to who may do it at all, and with its detail', async () => {
    left = tillLeft
    doubted = clockDoubted
    expect(await ask(handlers, cancel)).toEqual(refusal('not-signed-in'))
    session.signIn(cashier)
    expect(await ask(handlers, cancel)).toEqual(refusal('needs-approval', { permission: 'sale.cancel' }))
    session.signIn(supervisor)
    expect(await ask(handlers, cancel)).toEqual({ ok: false, error: tillLeft })
    left = null
    expect(await ask(handlers, cancel)).toEqual({ ok: false, error: clockDoubted })
  })
})

describe('what is asked', () => {
  it('must have the form of the contract, or the first wrong field is named', async () => {
    session.signIn(manager)
    const handlers: Partial<Handlers> = { 'sale.cancel': () => ok(null) }
    const asked = (input: unknown) => ask(handlers, { name: 'sale.cancel', input })
    expect(await asked({ saleId: 'x', reason: 'desistiu' })).toEqual(
      refusal('invalid-input', { field: 'saleId' }),
    )
    expect(await asked({ saleId, reason: '  a ' })).toEqual(refusal('invalid-input', { field: 'reason' }))
    expect(await asked(undefined)).toEqual(refusal('invalid-input', { field: '' }))
    expect(await asked(null)).toEqual(refusal('invalid-input', { field: '' }))
  })

  it('reaches the handler as the contract reads it, and nothing more', async () => {
    session.signIn(manager)
    const inputs: unknown[] = []
    const handlers: Partial<Handlers> = {
      'sale.cancel': (input) => {
        inputs.push(input)
        return ok(null)
      },
    }
    await ask(handlers, { name: 'sale.cancel', input: { saleId, reason: ' desistiu ', smuggled: true } })
    expect(inputs).toEqual([{ saleId, reason: 'desistiu' }])
  })

  it('may be of a shape that cannot be written down', async () => {
    session.signIn(cashier)
    const circle: { self?: unknown } = {}
    circle.self = circle
    for (const input of [circle, 10n, new Map([[1, circle]]), new Date(NaN), [circle]])
      expect(
        await ask({ 'sale.cancel': () => ok(null) }, { name: 'sale.cancel', input, approvalId: 'x' }),
      ).toMatchObject(refusal('invalid-input'))
    expect(log.incidents).toEqual([])
  })
})

describe('what is answered', () => {
  const answering = async (answer: unknown) => {
    session.signIn(manager)
    return ask({ 'sale.finish': () => answer as never }, { name: 'sale.finish', input: { saleId } })
  }
  const finished = { saleId, number: 1, total: 100, change: 0, awaitsCampaign: false }

  it('is what the contract names, and nothing more', async () => {
    expect(await answering(ok({ ...finished, cost: 40 }))).toEqual(ok(finished))
    expect(await answering(refusal('not-paid', { remaining: 10, secret: 'x' }))).toEqual(
      refusal('not-paid', { remaining: 10 }),
    )
    expect(await answering(refusal('needs-approval', { permission: 'sale.sell' }))).toEqual(
      refusal('needs-approval', { permission: 'sale.sell' }),
    )
  })

  it.each([
    ['a value of another form', ok({ ...finished, number: 'one' })],
    ['a code nobody declared', refusal('out-of-luck')],
    ['a code every object has', refusal('constructor')],
    ['a declared code without its detail', refusal('not-paid')],
    ['nothing at all', undefined],
  ])('is never %s: that is a bug, logged under the id the cashier reads out', async (_what, answer) => {
    const reply = await answering(answer)
    expect(reply).toEqual(refusal('internal', { incidentId: 'INC-1' }))
    expect(log.incidents).toMatchObject([{ id: 'INC-1', event: 'call-failed' }])
    expect(failures).toEqual([[log.incidents[0]?.error, 'INC-1']])
  })

  it.each([
    [
      'thrown',
      () => {
        throw new Error('a table named operator is missing')
      },
    ],
    ['rejected', () => Promise.reject(new Error('a table named operator is missing'))],
  ])('says nothing of an error that was %s but its id', async (_how, handler) => {
    session.signIn(manager)
    const reply = await ask({ 'sale.parked': handler }, { name: 'sale.parked', input: {} })
    expect(reply).toEqual(refusal('internal', { incidentId: 'INC-1' }))
    expect(String(log.incidents[0]?.error)).toContain('operator is missing')
  })

  it('is disk-full when the disk is, which is no bug', async () => {
    session.signIn(manager)
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    const handler = () => Promise.reject(full)
    expect(await ask({ 'sale.parked': handler }, { name: 'sale.parked', input: {} })).toEqual(
      refusal('disk-full'),
    )
    expect(log.incidents).toMatchObject([{ event: 'disk-full', error: full }])
    expect(failures).toEqual([])
  })
})
