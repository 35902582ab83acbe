import { skipToken, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppContract, OperationName } from '#shared/contract'
import type { OutputOf } from '#shared/kernel/operation'
import { answers } from './answers'
import { call, type Input, type Reply } from './client'
import { oneAtATime } from './one-at-a-time'

type Page<N extends OperationName> = OutputOf<AppContract[N]>

interface Paging<N extends OperationName, Question, Cursor> {
  /** What main is asked for the page behind a cursor, null for the first one. */
  readonly input: (question: Question, after: Cursor | null) => Input<N>
  /** Where the next page begins; null behind the last. */
  readonly next: (page: Page<N>) => Cursor | null
}

interface Pages<N extends OperationName, Question> {
  /** Null until main answers; those of an older question until the new one is answered. */
  readonly pages: readonly Page<N>[] | null
  /** What they answer. */
  readonly answered: Question | null
  /** Whether that is the question as it stands. */
  readonly current: boolean
  /** What the newest page was refused with. */
  readonly refused: Extract<Reply<N>, { readonly ok: false }>['error'] | null
  /** Asks for the next page, where there is one and nothing else is being asked. */
  readonly more: () => void
  readonly refresh: () => Promise<void>
}

/** A long list that changes with its filters as one types, page after page as the end comes into view; null is not asked yet. */
export function usePages<N extends OperationName, Question, Cursor>(
  name: N,
  question: Question | null,
  paging: Paging<N, Question, Cursor>,
): Pages<N, Question> {
  const [inTurn] = useState(oneAtATime)
  const ask = async (asked: Question, after: Cursor | null): Promise<Answered<N, Question>> => ({
    question: asked,
    reply: await call(name, paging.input(asked, after)),
  })
  const query = useInfiniteQuery<
    Answered<N, Question>,
    Error,
    InfiniteData<Answered<N, Question>>,
    readonly unknown[],
    Cursor | null
  >(
    {
      queryKey: [name, 'pages', question],
      queryFn:
        question === null
          ? skipToken
          : ({ signal, pageParam }) => inTurn(signal, () => ask(question, pageParam as Cursor | null)),
      initialPageParam: null,
      getNextPageParam: ({ reply }) => (reply.ok ? paging.next(reply.value) : null),
      placeholderData: (before) => before,
    },
    answers,
  )
  const { data, isPlaceholderData, isFetching, hasNextPage } = query
  const last = data?.pages.at(-1)
  return {
    pages: data === undefined ? null : data.pages.flatMap(({ reply }) => (reply.ok ? [reply.value] : [])),
    answered: last?.question ?? null,
    current: data !== undefined && !isPlaceholderData,
    refused: last?.reply.ok === false ? last.reply.error : null,
    // Not while another question is on its way: its answer starts the list anew.
    more: () => {
      if (hasNextPage && !isFetching && !isPlaceholderData) void query.fetchNextPage()
    },
    refresh: async () => void (await query.refetch()),
  }
}

interface Answered<N extends OperationName, Question> {
  readonly question: Question
  readonly reply: Reply<N>
}
