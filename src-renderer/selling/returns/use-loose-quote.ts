import type { LooseItem } from '#shared/selling/returns/return-view'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'

/** What goods without a receipt give back, as main reckons it; null while there are none. */
export function useLooseQuote(items: readonly LooseItem[]) {
  const { reply } = useAnswer('returns.quote-without-receipt', { items: [...items] }, { asTyped: true })
  return {
    quote: reply?.ok === true && reply.value.lines.length > 0 ? reply.value : null,
    problem: reply?.ok === false ? messageFor(reply.error) : null,
  }
}
