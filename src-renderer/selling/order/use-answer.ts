import { useEffect, useState } from 'react'
import type { OperationName } from '#shared/contract'
import { call, type Input, type Reply } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'

interface Answer<N extends OperationName> {
  /** The newest answer, perhaps still to an older question. */
  readonly reply: Reply<N> | null
  /** Whether it answers the question as it stands. */
  readonly current: boolean
  readonly refresh: () => void
}

/** Main's answer to a question that changes as one types; with `everyMs` it is asked again and again. */
export function useAnswer<N extends OperationName>(name: N, input: Input<N>, everyMs?: number): Answer<N> {
  const question = JSON.stringify(input)
  const [found, setFound] = useState<{ readonly question: string; readonly reply: Reply<N> } | null>(null)
  const [ask] = useState(() =>
    latestAnswer(
      (wanted: string) => call(name, JSON.parse(wanted) as Input<N>),
      (reply, wanted) => setFound({ question: wanted, reply }),
    ),
  )
  useEffect(() => {
    void ask(question)
    if (everyMs === undefined) return
    const timer = window.setInterval(() => void ask(question), everyMs)
    return () => window.clearInterval(timer)
  }, [ask, question, everyMs])
  return {
    reply: found?.reply ?? null,
    current: found?.question === question,
    refresh: () => void ask(question),
  }
}
