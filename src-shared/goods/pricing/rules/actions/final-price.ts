import { max, nonNegativeCentsSchema, subtract, ZERO } from '../../../../kernel/money/cents'
import { formatCents } from '../../../../kernel/money/format'
import { multiply } from '../../../../kernel/money/quantity'
import { actionKind } from './action-kind'

/** A new price in cents a unit, where it is the lower one. */
export const finalPrice = actionKind(
  'final-price',
  { unitPrice: nonNegativeCentsSchema },
  ({ unitPrice }) => ({
    phase: 'price',
    off: ({ price, quantity }) => max(ZERO, subtract(price, multiply(unitPrice, quantity))),
    says: `por ${formatCents(unitPrice)}`,
  }),
)
