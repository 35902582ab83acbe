import { z } from 'zod'
import { add, max, nonNegativeCentsSchema, subtract, ZERO } from '../../../../kernel/money/cents'
import { formatCents } from '../../../../kernel/money/format'
import { actionKind } from './action-kind'

/** So many pieces together for one price in cents, where that is less than they cost. */
export const soManyFor = actionKind(
  'so-many-for',
  { size: z.int().min(2).max(100), price: nonNegativeCentsSchema },
  ({ size, price }) => ({
    phase: 'sets',
    size,
    off: (prices) => max(ZERO, subtract(add(...prices), price)),
    says: `${size} por ${formatCents(price)}`,
  }),
)
