import type { AppContract, OperationName } from '#shared/contract'
import type { Instant } from '#shared/kernel/ids'
import type { OutputOf } from '#shared/kernel/operation'
import { ok, type Result } from '#shared/kernel/result'
import { call, type Input } from '../ipc/client'
import { messageFor, type AppError } from '../ipc/words/messages'
import type { Place } from './place'

/** One thing a manager should see to, in a line. */
export interface Need {
  readonly tone: 'attention' | 'stop'
  readonly text: string
}

/** What a feature asks of main for the beginning of Gestão; who may not open its place is not asked for it. */
export interface Attention {
  readonly id: string
  /** Where it is seen to. */
  readonly place: Place
  /** Its answer is made old by what makes this question's old. */
  readonly question: OperationName
  /** What needs a look now, nothing when all is well; words where main did not say. */
  readonly ask: () => Promise<Result<readonly Need[], string>>
}

/** A part of the beginning of Gestão: what an answer of main's gives to do. */
export function attentionTo<N extends OperationName>(
  place: Place,
  name: N,
  input: Input<N>,
  says: (answer: OutputOf<AppContract[N]>, now: Instant) => readonly Need[],
): Attention {
  return {
    id: place.id,
    place,
    question: name,
    ask: async () => {
      const reply = await call(name, input)
      return reply.ok
        ? ok(says(reply.value, Date.now()))
        : { ok: false, error: messageFor(reply.error as AppError) }
    },
  }
}
