import { useEffect, useState } from 'react'
import type { LooseItem, LooseQuote } from '#shared/selling/returns/return-view'
import { call } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'
import { messageFor } from '../../ipc/words/messages'

/** What goods without a receipt give back, as main reckons it; null while there are none. */
export function useLooseQuote(items: readonly LooseItem[]) {
  const [answer, setAnswer] = useState<{
    readonly quote: LooseQuote | null
    readonly problem: string | null
  }>({ quote: null, problem: null })
  const [ask] = useState(() =>
    latestAnswer(
      (asked: LooseItem[]) => call('returns.quote-without-receipt', { items: asked }),
      (reply) =>
        setAnswer(
          reply.ok
            ? { quote: reply.value.lines.length === 0 ? null : reply.value, problem: null }
            : { quote: null, problem: messageFor(reply.error) },
        ),
    ),
  )
  const key = JSON.stringify(items)
  useEffect(() => void ask(JSON.parse(key) as LooseItem[]), [ask, key])
  return answer
}
