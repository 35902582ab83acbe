import { z } from 'zod'
import { query } from '../../kernel/operation'
import { stockNeedsSchema } from './stock-needs'

/** What there is of goods, and what became of it. */
export const stockContract = {
  /** Why stock is usually adjusted. */
  'stock.reasons': query({
    input: z.object({}),
    output: z.array(z.string()),
    errors: {},
    permission: 'stock.view',
    touches: 'nothing',
    example: {},
  }),
  'stock.needs': query({
    input: z.object({}),
    output: stockNeedsSchema,
    errors: {},
    permission: 'stock.view',
    touches: 'nothing',
    example: {},
  }),
} as const
