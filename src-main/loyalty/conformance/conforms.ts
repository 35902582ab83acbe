import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyProgram, Patience, ProgramTools } from '../port/loyalty-program'
import type { OperatorHttp } from '../port/operator-http'
import { scriptedOperator, type Reply, type ScriptedOperator } from './scripted-operator'

/** One thing a program can be asked, and the operator's address it must reach. */
export interface ConformanceCall {
  readonly name: string
  readonly path: string
  readonly isRepeatable: boolean
  readonly ask: (
    program: LoyaltyProgram,
    patience: Patience,
  ) => Promise<Result<unknown, LoyaltyFault>> | undefined
  readonly expected: unknown
  /** Asks under an id of its own each time, because nothing hangs on it. */
  readonly isAskedAnew?: true
}

type Deadlines = Readonly<Record<Patience, number>>

export interface Subject {
  readonly create: (baseUrl: string, tools: ProgramTools) => LoyaltyProgram
  /** Makes the operator answer every call as if all went well. */
  readonly prepare: (operator: ScriptedOperator) => void
  readonly calls: readonly ConformanceCall[]
}

export function testTools(http: OperatorHttp): ProgramTools & { readonly warnings: string[] } {
  const warnings: string[] = []
  return {
    http,
    now: Date.now,
    wait: (milliseconds) => wait(milliseconds),
    warn: (event) => void warnings.push(event),
    warnings,
  }
}

const noAnswer = (cause: string, retryAfter: number | null = null): unknown => ({
  ok: false,
  error: { kind: 'no-answer', cause, retryAfter },
})

/** What every program does with whatever an operator and a network may do to it. */
export function conforms(subject: Subject, createHttp: (deadlines?: Deadlines) => OperatorHttp): void {
  describe.each(subject.calls)('$name', (call) => {
    const start = async (deadlines?: Deadlines) => {
      const operator = await scriptedOperator()
      subject.prepare(operator)
      const program = subject.create(operator.url, testTools(createHttp(deadlines)))
      const ask = async (patience: Patience): Promise<unknown> => {
        const answer = call.ask(program, patience)
        if (!answer) throw new Error(`${call.name} is not offered`)
        return await answer
      }
      return { operator, ask }
    }
    /** The answers to every attempt the call may make at its own path. */
    const always = (operator: ScriptedOperator, reply: Reply): void => operator.always(call.path, reply)

    it('gives the answer, and says the same under new request ids when asked again', async () => {
      const { operator, ask } = await start()
      expect(await ask('cashier')).toEqual({ ok: true, value: call.expected })
      expect(await ask('outbox')).toEqual({ ok: true, value: call.expected })
      const [first, second] = operator.at(call.path)
      if (!call.isAskedAnew) expect([second?.body, second?.query]).toEqual([first?.body, first?.query])
      const requestIds = operator.received.map(({ headers }) => headers['x-request-id'])
      expect(new Set(requestIds).size).toBe(operator.received.length)
    })

    it('finds out by itself what became of a lost answer, if it may', async () => {
      const { operator, ask } = await start()
      operator.next(call.path, 'drop')
      const answer = await ask('cashier')
      expect(answer).toEqual(call.isRepeatable ? { ok: true, value: call.expected } : noAnswer('dropped'))
      expect(operator.at(call.path)).toHaveLength(call.isRepeatable ? 2 : 1)
      expect(new Set(operator.at(call.path).map(({ body }) => JSON.stringify(body))).size).toBe(1)
    })

    it.each([
      ['a lost answer', 'drop' as const, noAnswer('dropped')],
      ['half an answer', 'cut-short' as const, noAnswer('dropped')],
      ['a server error', { status: 500, text: 'oops' }, noAnswer('server-error')],
      ['a page instead of JSON', { text: '<html></html>' }, noAnswer('malformed')],
      ['JSON of another kind', { json: { hello: 1 } }, noAnswer('malformed')],
      ['a wrong credential', { status: 401, json: {} }, { ok: false, error: { kind: 'unauthorized' } }],
      [
        'a wrong address',
        { status: 404, text: '' },
        { ok: false, error: { kind: 'misconfigured', what: 'address' } },
      ],
      [
        'a plea for patience',
        { status: 429, text: '', headers: { 'Retry-After': '30' } },
        noAnswer('too-many-requests', 30_000),
      ],
    ])('tells %s for what it is', async (_name, reply, expected) => {
      const { operator, ask } = await start()
      always(operator, reply)
      expect(await ask('outbox')).toEqual(expected)
    })

    it('does not wait for a late answer', async () => {
      const { operator, ask } = await start({ cashier: 150, outbox: 150 })
      always(operator, { json: {}, afterMilliseconds: 1_000 })
      expect(await ask('outbox')).toEqual(noAnswer('deadline'))
    })

    it('knows that nothing happened where nobody listens', async () => {
      const { operator, ask } = await start()
      await operator.close()
      expect(await ask('outbox')).toEqual({ ok: false, error: { kind: 'unreachable', cause: 'refused' } })
    })
  })
}
