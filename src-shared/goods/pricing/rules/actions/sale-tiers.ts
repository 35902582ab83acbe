import { z } from 'zod'
import { nonNegativeCentsSchema, ZERO } from '../../../../kernel/money/cents'
import { formatCents } from '../../../../kernel/money/format'
import { discountValueSchema, valueOn } from '../../manual-discount'
import { actionKind } from './action-kind'

const tier = z.object({ from: nonNegativeCentsSchema, off: discountValueSchema })

/** From so many cents of the goods it is about, an amount or a rate off them; of several steps the highest reached. */
export const saleTiers = actionKind('sale-tiers', { tiers: z.array(tier).min(1) }, ({ tiers }) => {
  const rising = tiers.toSorted((a, b) => a.from - b.from)
  return {
    phase: 'sale',
    off: ({ entry, now }) => {
      const reached = rising.findLast(({ from }) => entry >= from)
      return reached ? valueOn(reached.off, now) : ZERO
    },
    says: `desconto a partir de ${formatCents(rising[0]?.from ?? ZERO)}`,
  }
})
