import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppContract, OperationName } from '#shared/contract'
import type { OutputOf } from '#shared/kernel/operation'
import { ok, type Result } from '#shared/kernel/result'
import { answers } from './answers'
import { call, type Input, type Reply } from './client'
import { oneAtATime } from './one-at-a-time'

export interface Answer<N extends OperationName, R = Reply<N>> {
  /** Null until main answers; with `asTyped` the newest answer, perhaps still to an older question. */
  readonly reply: R | null
  /** What main last said to it when it did not refuse; null before. */
  readonly value: OutputOf<AppContract[N]> | null
  /** What it answers; null before the first answer. */
  readonly answered: Input<N> | null
  /** Whether that is the question as it stands. */
  readonly current: boolean
  /** Whether main is being asked. */
  readonly asking: boolean
  readonly refresh: () => Promise<void>
  /** Draws what a command answered in place of the question's own answer. */
  readonly show: (value: OutputOf<AppContract[N]>) => void
}

export interface Asking {
  /** The question changes as one types: the answer before stays until the new one is there, one is under way at a time. */
  readonly asTyped?: boolean
  /** Asked again every so many milliseconds, for what changes without a word from main. */
  readonly everyMs?: number
}

/** Main's answer to a question of the screen, for as long as it asks. A question of null is not asked yet. */
export function useAnswer<N extends OperationName>(
  name: N,
  input: Input<N> | null,
  asking: Asking = {},
): Answer<N> {
  return useAnswerThrough(call, name, input, asking)
}

/** The same, asked in another way than by a plain call: after a supervisor's approval, for one. */
export function useAnswerThrough<
  N extends OperationName,
  R extends Result<OutputOf<AppContract[N]>, unknown>,
>(
  ask: (name: N, input: Input<N>) => Promise<R>,
  name: N,
  input: Input<N> | null,
  { asTyped = false, everyMs }: Asking = {},
): Answer<N, R> {
  const [inTurn] = useState(oneAtATime)
  const key = [name, input] as const
  const put = async (question: Input<N>): Promise<Answered<N, R>> => {
    const reply = await ask(name, question)
    const before = answers.getQueryData<Answered<N, R>>(key)
    return { question, reply, value: reply.ok ? reply.value : (before?.value ?? null) }
  }
  const query = useQuery<Answered<N, R>>(
    {
      queryKey: key,
      queryFn:
        input === null
          ? skipToken
          : asTyped
            ? ({ signal }) => inTurn(signal, () => put(input))
            : () => put(input),
      placeholderData: (before) => (asTyped ? before : undefined),
      refetchInterval: everyMs ?? false,
    },
    answers,
  )
  return {
    reply: query.data?.reply ?? null,
    value: query.data?.value ?? null,
    answered: query.data?.question ?? null,
    current: query.data !== undefined && !query.isPlaceholderData,
    asking: query.isFetching,
    refresh: async () => void (await query.refetch()),
    show: (value) => {
      // What was asked before the command knows nothing of it.
      void answers.cancelQueries({ queryKey: key })
      answers.setQueryData(key, { question: input, reply: ok(value), value })
    },
  }
}

interface Answered<N extends OperationName, R> {
  readonly question: Input<N>
  readonly reply: R
  readonly value: OutputOf<AppContract[N]> | null
}
