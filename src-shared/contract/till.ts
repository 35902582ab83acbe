import { z } from 'zod'
import { nonNegativeCentsSchema } from '../money/cents'
import { tillClosingSchema, tillSessionSchema } from '../till/till-session'
import { command } from './define'

export const tillContract = {
  'till.open': command({
    input: z.object({ float: nonNegativeCentsSchema }),
    output: tillSessionSchema,
    errors: { 'till-already-open': z.object({ operatorName: z.string() }) },
    permission: 'till.open',
  }),
  /** The cashier counts without seeing what is expected (caixa cego). */
  'till.close': command({
    input: z.object({ countedCash: nonNegativeCentsSchema, note: z.string().max(200).default('') }),
    output: tillClosingSchema,
    errors: {
      'till-closed': z.object({}),
      'sale-in-progress': z.object({}),
      'parked-sales': z.object({ count: z.int() }),
    },
    permission: 'till.close',
  }),
} as const
