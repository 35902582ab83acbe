import type { AppContract, OperationName } from '#shared/contract'
import type { Instant } from '#shared/kernel/ids'
import type { OutputOf } from '#shared/kernel/operation'
import { ok, type Result } from '#shared/kernel/result'
import type { Permission } from '#shared/store/access/permissions'
import type { AppState } from '#shared/store/app/app-operations'
import { call, type Input } from '../ipc/client'
import { messageFor, type AppError } from '../ipc/words/messages'
import { isPlaceOpen, type Place } from './place'

/** One thing somebody should see to. */
export interface Need {
  /** `quiet`: it goes on by itself, and is only to be known of. */
  readonly tone: 'quiet' | 'attention' | 'stop'
  /** What it is, in a line. */
  readonly text: string
  /** Since when; null where that says nothing. */
  readonly since: Instant | null
  /** Why, or what to do; null where the line says all. */
  readonly why: string | null
  /** How many things it stands for. */
  readonly count: number
  /** Has its place open where this one is seen. */
  readonly prepare?: () => void
}

/** A kind of pending work: what a feature asks of main for the list of it. Who cannot see to it is not asked for it. */
export interface Attention {
  readonly id: string
  /** Where it is seen to; who may do something about it, where that is nowhere in the program. */
  readonly seenTo: Place | Permission
  /** Its answer is made old by what makes this question's old. */
  readonly question: OperationName
  /** What needs a look now, nothing when all is well; words where main did not say. */
  readonly ask: () => Promise<Result<readonly Need[], string>>
  /** The status bar has a chip that says it: the one of all pending work does not count it again. */
  readonly hasChip: boolean
}

/** Whether it is for them: only of those who may do it without anybody's approval is it asked. */
export function isAttentionOf({ seenTo }: Attention, app: AppState): boolean {
  const right = typeof seenTo === 'string' ? seenTo : seenTo.permission
  const isOpen = typeof seenTo === 'string' || isPlaceOpen(seenTo, app)
  return isOpen && app.operator?.levels[right] === 'allow'
}

/** Pending work told from an answer of main's. */
export function attentionTo<N extends OperationName>(
  id: string,
  seenTo: Place | Permission,
  name: N,
  input: Input<N>,
  says: (answer: OutputOf<AppContract[N]>, now: Instant) => readonly Need[],
  { hasChip = false }: { readonly hasChip?: boolean } = {},
): Attention {
  return {
    id,
    seenTo,
    question: name,
    hasChip,
    ask: async () => {
      const reply = await call(name, input)
      return reply.ok
        ? ok(says(reply.value, Date.now()))
        : { ok: false, error: messageFor(reply.error as AppError) }
    },
  }
}
