import { z } from 'zod'
import { query } from '../../kernel/operation'
import { stockNeedsSchema } from './stock-needs'

/** What there is of goods, and what became of it. */
export const stockContract = {
  'stock.needs': query({
    input: z.object({}),
    output: stockNeedsSchema,
    errors: {},
    permission: 'stock.view',
    touches: 'nothing',
    example: {},
  }),
} as const
