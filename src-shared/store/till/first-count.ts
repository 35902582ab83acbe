import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { tenderKindSchema } from '../../selling/payment/tender'

/** The count that did not agree, kept beside the one that closed the till; signed cents, less what was given back. */
export const firstCountSchema = z.object({
  at: instantSchema,
  counts: z.array(z.object({ tender: tenderKindSchema, counted: centsSchema })),
})
export type FirstCount = z.infer<typeof firstCountSchema>
