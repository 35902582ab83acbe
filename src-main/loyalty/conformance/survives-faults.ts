import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { Fault } from '../../simulators/operators/faults/fault'
import type { OperatorId } from '../../simulators/operators/operator-id'
import { startSimulators, type Simulators } from '../../simulators/operators/start-simulators'
import { createOperatorHttp } from '../http/create-operator-http'
import type { LoyaltyProgram, Patience, ProgramTools } from '../port/loyalty-program'
import { testTools } from './conforms'

export interface Stage {
  readonly program: LoyaltyProgram
  readonly simulators: Simulators
}

/** Undefined where the program does not offer it. */
export type Ask = (patience: Patience) => Promise<Result<unknown, LoyaltyFault>> | undefined

/** A call with an effect, brought to where it is about to be made; asking again is the same request again. */
export interface Effect {
  readonly name: string
  /** The operator's address at which the fault happens. */
  readonly path: string
  readonly arrange: (stage: Stage) => Promise<Ask>
}

export interface FaultyWorld {
  readonly operator: OperatorId
  readonly create: (simulators: Simulators, tools: ProgramTools) => LoyaltyProgram
  readonly effects: readonly Effect[]
}

/** Milliseconds: longer than a call usually takes; on a busy machine it is asked again. What is late is held until the till gave up. */
const DEADLINE = 500
const PATIENCE_OF_A_TEST = 60_000

const faults: readonly Fault[] = [
  { kind: 'lost-before' },
  { kind: 'lost-after' },
  { kind: 'delay', ms: null },
  { kind: 'late-answer', ms: null },
  { kind: 'doubled' },
  { kind: 'error-before' },
  { kind: 'error-after' },
  { kind: 'malformed' },
  { kind: 'too-many-requests', retryAfterSeconds: 1 },
]

/** Whatever happens to an effect, repeating it until it is answered leaves the operator's books as if nothing had. */
export function survivesFaults({ operator, create, effects }: FaultyWorld): void {
  const open = async (): Promise<Stage> => {
    const simulators = await startSimulators()
    onTestFinished(() => simulators.close())
    const deadlines = { cashier: 5_000, outbox: DEADLINE }
    const tools = testTools(createOperatorHttp({ now: Date.now, deadlines }))
    return { simulators, program: create(simulators, tools) }
  }
  const books = ({ simulators }: Stage): unknown =>
    simulators
      .ledger(operator)
      .map(({ member, kind, amount, effectId }) => ({ member, kind, amount, effectId }))

  describe.each(effects)('$name', ({ path, arrange }) => {
    it.each(faults)('survives $kind', { timeout: PATIENCE_OF_A_TEST }, async (fault) => {
      const calm = await open()
      const expected = await untilAnswered(await arrange(calm))
      expect(expected).toMatchObject({ ok: true })

      const stormy = await open()
      const ask = await arrange(stormy)
      await stormy.simulators.faults.switchOn({ operator, path, calls: 1, fault })
      expect(await untilAnswered(ask)).toMatchObject({ ok: true })
      stormy.simulators.release()
      await wait(50)
      expect(books(stormy)).toEqual(books(calm))
    })

    it('survives an operator that was away', { timeout: PATIENCE_OF_A_TEST }, async () => {
      const stage = await open()
      const ask = await arrange(stage)
      const before = books(stage)
      const off = await stage.simulators.faults.switchOn({ operator, fault: { kind: 'refused' } })
      expect(await ask('outbox')).toEqual({ ok: false, error: { kind: 'unreachable', cause: 'refused' } })
      expect(books(stage)).toEqual(before)
      await stage.simulators.faults.switchOff(off)
      expect(await untilAnswered(ask)).toMatchObject({ ok: true })
    })
  })
}

/** What an outbox does, in a hurry. */
async function untilAnswered(ask: Ask): Promise<Result<unknown, LoyaltyFault> | undefined> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask('outbox')
    const isOpen =
      answer?.ok === false && (answer.error.kind === 'no-answer' || answer.error.kind === 'unreachable')
    if (!isOpen || attempt === 20) return answer
    await wait(100)
  }
}
