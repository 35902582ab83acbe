import { useEffect, useState } from 'react'
import type { SaleId } from '#shared/kernel/ids'
import type { LoyaltyOutcome } from '#shared/loyalty/telling/loyalty-outcome'
import { call, onEvent } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'

/** What became of a sale at each operator, followed as main works on it. Empty until main answers. */
export function useOutcomes(saleId: SaleId): readonly LoyaltyOutcome[] {
  const [outcomes, setOutcomes] = useState<readonly LoyaltyOutcome[]>([])
  useEffect(() => {
    const look = latestAnswer(
      (of: SaleId) => call('loyalty.of-sale', { saleId: of }),
      (reply) => {
        if (reply.ok) setOutcomes(reply.value)
      },
    )
    void look(saleId)
    return onEvent('loyalty-changed', (changed) => {
      if (changed.saleId === saleId) void look(saleId)
    })
  }, [saleId])
  return outcomes
}
