import { useEffect, useState } from 'react'
import type { SaleId } from '#shared/kernel/ids'
import type { NewReturn, ReturnQuote } from '#shared/selling/returns/return-view'
import { call } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'
import { messageFor } from '../../ipc/words/messages'

interface Asked {
  readonly saleId: SaleId
  readonly lines: NewReturn['lines']
}

/** What the chosen lines give back, as main reckons it; null while nothing is chosen or the answer is on its way. */
export function useReturnQuote(saleId: SaleId, lines: NewReturn['lines']) {
  const [answer, setAnswer] = useState<{
    readonly key: string
    readonly quote: ReturnQuote | null
    readonly problem: string | null
  } | null>(null)
  const [ask] = useState(() =>
    latestAnswer(
      (asked: Asked) => call('returns.quote', asked),
      (reply, asked) =>
        setAnswer({
          key: JSON.stringify(asked),
          quote: reply.ok ? reply.value : null,
          problem: reply.ok ? null : messageFor(reply.error),
        }),
    ),
  )
  const key = JSON.stringify({ saleId, lines })
  const isEmpty = lines.length === 0
  useEffect(() => {
    if (!isEmpty) void ask(JSON.parse(key) as Asked)
  }, [ask, key, isEmpty])
  return !isEmpty && answer?.key === key ? answer : { quote: null, problem: null }
}
