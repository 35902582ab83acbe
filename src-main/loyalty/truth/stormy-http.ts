import type { Fault } from '../../simulators/operators/faults/fault'
import type { OperatorId } from '../../simulators/operators/operator-id'
import type { Simulators } from '../../simulators/operators/start-simulators'
import type { Seeded } from '../../testing/platform/seeded'
import { createOperatorHttp } from '../http/create-operator-http'
import type { Answer, OperatorCall, OperatorHttp } from '../port/operator-http'
import { silence, type Life } from './life'

/** How often a call meets a fault, and how often the till dies around one. */
export interface Weather {
  faults: number
  kills: number
}

const troubles: readonly [Fault, ...Fault[]] = [
  { kind: 'lost-before' },
  { kind: 'lost-after' },
  { kind: 'delay', ms: null },
  { kind: 'late-answer', ms: null },
  { kind: 'doubled' },
  { kind: 'error-before' },
  { kind: 'error-after' },
  { kind: 'malformed' },
  { kind: 'wrong-credential' },
  { kind: 'too-many-requests', retryAfterSeconds: 5 },
  { kind: 'already-done' },
  { kind: 'refused' },
]

const loginTroubles: readonly [Fault, ...Fault[]] = [
  { kind: 'lost-before' },
  { kind: 'lost-after' },
  { kind: 'error-before' },
  { kind: 'malformed' },
  { kind: 'wrong-credential' },
  { kind: 'too-many-requests', retryAfterSeconds: 5 },
]

/** Short enough that nothing is asked twice within one call: the outbox does that. The deadline itself comes by `giveUp`. */
const DEADLINE = 150

interface Line {
  readonly operator: OperatorId
  readonly simulators: Simulators
  readonly random: Seeded
  readonly weather: Weather
  readonly life: Life
  readonly now: () => number
}

/** The way to an operator, over real HTTP: what may go wrong with a call does, and the till may die around it. */
export function stormyHttp({ operator, simulators, random, weather, life, now }: Line): OperatorHttp {
  const { faults } = simulators
  const waiting = new Set<AbortController>()
  let underWay = 0
  const http = createOperatorHttp({
    now,
    deadlines: { cashier: DEADLINE, outbox: DEADLINE },
    deadlineIn: () => {
      const deadline = new AbortController()
      waiting.add(deadline)
      return deadline.signal
    },
  })

  /** The deadline of whoever waits comes as soon as the operator holds a call back. */
  async function giveUpWhatIsHeld(): Promise<void> {
    for (let known = simulators.heldCount(); underWay > 0; known = simulators.heldCount()) {
      await new Promise(setImmediate)
      if (simulators.heldCount() <= known) continue
      for (const deadline of waiting) deadline.abort()
      waiting.clear()
    }
  }

  async function watched<T>(answer: Answer<T>): Answer<T> {
    if (++underWay === 1) void giveUpWhatIsHeld()
    try {
      return await answer
    } finally {
      underWay--
    }
  }

  async function suffer<T>(call: OperatorCall<T>, send: () => Answer<T>): Answer<T> {
    if (life.isOver || (random.chance(weather.kills) && kill())) return silence()
    const dies = random.chance(weather.kills)
    const fault = random.chance(weather.faults) ? random.pick(troubles) : null
    const path = fault === null || fault.kind === 'refused' ? null : routeOf(call.url)
    const id = fault && (await faults.switchOn({ operator, path, calls: path === null ? null : 1, fault }))
    const answer = await watched(send())
    if (id !== null) await faults.switchOff(id)
    if (dies) kill()
    return life.isOver ? silence() : answer
  }

  function kill(): true {
    life.end()
    return true
  }

  /** The operator's address as its faults are switched on for. */
  function routeOf(url: string): string {
    const parts = new URL(url).pathname.split('/')
    const route = simulators.paths(operator).find((path) => {
      const names = path.split('/')
      return (
        names.length === parts.length && names.every((name, at) => name.startsWith('{') || name === parts[at])
      )
    })
    if (route === undefined) throw new Error(`${operator} has no ${url}`)
    return route
  }

  return {
    call: (call) => suffer(call, () => http.call(call)),
    session(login) {
      const session = http.session(() => {
        const call = login()
        if (random.chance(weather.faults))
          void faults.switchOn({
            operator,
            path: routeOf(call.url),
            calls: 1,
            fault: random.pick(loginTroubles),
          })
        return call
      })
      return { call: (call) => suffer(call, () => session.call(call)) }
    },
  }
}
