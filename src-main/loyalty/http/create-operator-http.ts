import { randomUUID } from 'node:crypto'
import { fail, type Result } from '#shared/kernel/result'
import { mayHaveHappened, type LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { Login, OperatorCall, OperatorHttp, Patience } from '../port/operator-http'
import { beforeDeadline, pauseWithin } from './deadline'
import { operatorSession } from './operator-session'
import { readAnswer } from './read-answer'
import { sendOnce, type RawAnswer } from './send-once'

/** One attempt, whatever it takes to be let in. */
export type Exchange = (
  headers: Readonly<Record<string, string>>,
  deadline: AbortSignal,
) => Promise<Result<RawAnswer, LoyaltyFault>>

export interface OperatorHttpOptions {
  readonly now: () => number
  /** Milliseconds a whole call may take. */
  readonly deadlines?: Readonly<Record<Patience, number>>
  /** Aborts when so many milliseconds are over. */
  readonly deadlineIn?: (milliseconds: number) => AbortSignal
}

const deadlinesOfContract: Readonly<Record<Patience, number>> = { cashier: 4_000, outbox: 15_000 }

/** Milliseconds before the one automatic retry, when the operator named none. */
const PAUSE = 200

export function createOperatorHttp({
  now,
  deadlines = deadlinesOfContract,
  deadlineIn = (milliseconds) => AbortSignal.timeout(milliseconds),
}: OperatorHttpOptions): OperatorHttp {
  /** Makes the attempts a call is allowed, each through `exchange`. */
  const run = async <T>(call: OperatorCall<T>, exchange: Exchange): Promise<Result<T, LoyaltyFault>> => {
    const deadline = deadlineIn(deadlines[call.patience])
    const ends = performance.now() + deadlines[call.patience]
    const attempt = async (): Promise<Result<T, LoyaltyFault>> => {
      const raw = await exchange(call.headers, deadline)
      return raw.ok ? readAnswer(call, raw.value, now()) : raw
    }
    const first = await attempt()
    const pause = first.ok || !mayRetry(call, first.error) ? null : (retryAfter(first.error) ?? PAUSE)
    if (pause === null || performance.now() + pause >= ends) return first
    await pauseWithin(pause, deadline)
    const second = await attempt()
    // The first may have arrived: only the operator's own word about it may say otherwise.
    return second.ok || second.error.kind === 'declined' ? second : first
  }
  return {
    call: (call) => run(call, (headers, deadline) => send(call, headers, deadline)),
    session(login) {
      const session = operatorSession({
        now,
        login: () => {
          // Shared by all who wait for it, so that none of them may cut it short.
          const call: OperatorCall<Login> = { ...login(), patience: 'outbox' }
          return run(call, (headers, deadline) => send(call, headers, deadline))
        },
      })
      return {
        call: (call) =>
          run(call, (headers, deadline) =>
            session.exchange((bearer) => send(call, { ...headers, ...bearer }, deadline), deadline),
          ),
      }
    },
  }
}

async function send<T>(
  call: OperatorCall<T>,
  headers: Readonly<Record<string, string>>,
  deadline: AbortSignal,
): Promise<Result<RawAnswer, LoyaltyFault>> {
  const turn = await beforeDeadline(call.turn?.() ?? Promise.resolve(), deadline)
  if (!turn.ok) return fail({ kind: 'no-answer', cause: 'deadline', retryAfter: null })
  const body = call.body === undefined ? null : JSON.stringify(call.body)
  return sendOnce(
    {
      method: call.method,
      url: call.url,
      headers: {
        Accept: 'application/json',
        ...(body !== null && {
          'Content-Type': 'application/json',
          'Content-Length': String(Buffer.byteLength(body)),
        }),
        ...headers,
        'X-Request-Id': randomUUID(),
      },
      body,
    },
    deadline,
  )
}

function mayRetry<T>(call: OperatorCall<T>, fault: LoyaltyFault): boolean {
  return call.patience === 'cashier' && call.isRepeatable && mayHaveHappened(fault)
}

function retryAfter(fault: LoyaltyFault): number | null {
  return fault.kind === 'no-answer' ? fault.retryAfter : null
}
