import { z } from 'zod'
import { ZERO } from '../../../../kernel/money/cents'
import { formatPercent, milliPercentSchema, percentOf } from '../../../../kernel/money/percentage'
import { actionKind } from './action-kind'

/**
 * Of every so many pieces the cheapest costs less: the second at 50 %, leve 3 pague 2, the cheapest for free. Sets are
 * made from the dearest down: 100, 80 and 60 with the second at 50 % are 100 + 40 + 60 (crm.md V3).
 */
export const nthAtRate = actionKind(
  'nth-at-rate',
  { size: z.int().min(2).max(100), rate: milliPercentSchema },
  ({ size, rate }) => ({
    phase: 'sets',
    size,
    off: (prices) => percentOf(prices.at(-1) ?? ZERO, rate),
    says:
      rate === 100_000
        ? `leve ${size}, pague ${size - 1}`
        : `${size}º com ${formatPercent(rate)} de desconto`,
  }),
)
