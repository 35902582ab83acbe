import type { AppContract, OperationName } from '#shared/contract'
import type { AppEvents, EventName } from '#shared/events'
import type { InputOf, ReplyOf } from '#shared/kernel/operation'
import { fail } from '#shared/kernel/result'
import type { Bridge } from './bridge'
import { newFailureId, reportFailure } from './report-failure'

export type Input<N extends OperationName> = InputOf<AppContract[N]>
export type Reply<N extends OperationName> = ReplyOf<AppContract[N]>

/**
 * Asks main. Never rejects: a broken transport answers `internal` with an incident id made here, under which the
 * cause is reported.
 */
export async function call<N extends OperationName>(
  name: N,
  input: Input<N>,
  approvalId?: string,
): Promise<Reply<N>> {
  try {
    const bridge: Bridge = window.balcao
    const reply = await bridge.call(approvalId === undefined ? { name, input } : { name, input, approvalId })
    // Main validates every answer against the same contract before it leaves.
    const answered = reply as Reply<N>
    if (!answered.ok && answered.error.code === 'not-signed-in') whenSignedOut()
    return answered
  } catch (cause) {
    const incidentId = newFailureId()
    void reportFailure(incidentId, 'call-unanswered', name, cause)
    return fail({ code: 'internal', incidentId })
  }
}

let whenSignedOut: () => void = () => undefined

/** Told when main says that nobody is signed in any more, as after the till was left alone. Answers how to stop. */
export function onSignedOut(listener: () => void): () => void {
  whenSignedOut = listener
  return () => {
    whenSignedOut = () => undefined
  }
}

/** Listens to one kind of push. Returns how to stop. */
export function onEvent<E extends EventName>(name: E, listener: (payload: AppEvents[E]) => void): () => void {
  return window.balcao.on((message) => {
    if (message.name === name) listener(message.payload as AppEvents[E])
  })
}
