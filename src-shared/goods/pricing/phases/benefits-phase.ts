import { allocateCapped } from '../../../kernel/money/allocate'
import { add, subtract } from '../../../kernel/money/cents'
import type { Adjustment } from '../adjustment'
import { cashback } from '../adjustments/cashback'
import { usedTogether } from '../benefit'
import { valueOn } from '../manual-discount'
import type { PriceableSale } from '../priceable-sale'
import type { PricedLine } from '../priced-line'
import { effect } from './offer'

/** Phase 6, what is the customer's own: one after the other, each of what the one before it left to pay. */
export function benefitsPhase(
  { benefits = [] }: PriceableSale,
  priced: readonly PricedLine[],
): Adjustment[][] {
  let nets = priced.map(({ net }) => net)
  const given: Adjustment[][] = priced.map(() => [])
  for (const { label, source, value } of usedTogether(benefits)) {
    const shares = allocateCapped(valueOn(value, add(...nets)), nets)
    shares.forEach((share, index) => given[index]?.push(...effect(cashback, share, { label, source })))
    nets = nets.map((net, index) => subtract(net, shares[index] ?? net))
  }
  return given
}
