import { z } from 'zod'
import { tenderKindSchema } from '../payment/tender'

/** What ought to be settled before the till closes; `refuses` when the shop wants it settled first. */
const closingConcernSchema = z.object({
  kind: z.enum(['parked-sales', 'pending-loyalty']),
  count: z.int().positive(),
  refuses: z.boolean(),
})
export type ClosingConcern = z.infer<typeof closingConcernSchema>

/** What there is to count, and not a figure of it (caixa cego). */
export const countSheetSchema = z.object({
  tenders: z.array(tenderKindSchema),
  /** Those of them whose machine or bank gave something back: these slips are counted too. */
  reversed: z.array(tenderKindSchema),
  concerns: z.array(closingConcernSchema),
})
export type CountSheet = z.infer<typeof countSheetSchema>
