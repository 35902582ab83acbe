import type { SaleId } from '#shared/kernel/ids'
import type { LoyaltyOutcome } from '#shared/loyalty/telling/loyalty-outcome'
import { useAnswer } from '../../ipc/use-answer'

/** What became of a sale at each operator, followed as main works on it. Empty until main answers. */
export function useOutcomes(saleId: SaleId): readonly LoyaltyOutcome[] {
  const { reply } = useAnswer('loyalty.of-sale', { saleId })
  return reply?.ok === true ? reply.value : []
}
