import type { SaleId } from '#shared/kernel/ids'
import type { ComingBack } from '#shared/selling/returns/return-view'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'

/** What is chosen gives back, as main reckons it; null while nothing is chosen or the answer is on its way. */
export function useReturnQuote(saleId: SaleId, { lines, loads }: ComingBack) {
  const question = lines.length + loads.length === 0 ? null : { saleId, lines, loads }
  const { reply, current } = useAnswer('returns.quote', question, { asTyped: true })
  return {
    quote: current && reply?.ok === true ? reply.value : null,
    problem: current && reply?.ok === false ? messageFor(reply.error) : null,
  }
}
