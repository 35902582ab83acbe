import type { AppContract, OperationName } from '#shared/contract'
import type { OutputOf } from '#shared/kernel/operation'
import type { Input } from '../../../ipc/client'
import { useAnswerThrough } from '../../../ipc/use-answer'
import { messageFor, type AppError } from '../../../ipc/words/messages'
import { callWithApproval } from './approval'

export interface ApprovedAnswer<N extends OperationName> {
  /** Null until it is answered, or when it was refused. */
  readonly value: OutputOf<AppContract[N]> | null
  readonly problem: string | null
  readonly refresh: () => Promise<void>
  /** Draws what a command answered in place of it. */
  readonly show: (value: OutputOf<AppContract[N]>) => void
}

/** What main answers to a question that some may only ask with a supervisor's approval, and why not. */
export function useApprovedAnswer<N extends OperationName>(
  name: N,
  input: Input<N>,
  what: string,
): ApprovedAnswer<N> {
  const { reply, value, refresh, show } = useAnswerThrough(
    (asked: N, of) => callWithApproval(asked, of, what),
    name,
    input,
    // What is on the screen stays until the answer about another terminal or branch is there.
    { asTyped: true },
  )
  return { value, problem: reply?.ok === false ? messageFor(reply.error as AppError) : null, refresh, show }
}
