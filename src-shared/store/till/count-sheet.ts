import { z } from 'zod'
import { tenderKindSchema } from '../../selling/payment/tender'

/** What ought to be settled before the till closes; `refuses` when the shop wants it settled first. */
const closingConcernSchema = z.object({
  kind: z.enum(['parked-sales', 'open-receiving', 'pending-loyalty']),
  count: z.int().positive(),
  refuses: z.boolean(),
})
export type ClosingConcern = z.infer<typeof closingConcernSchema>

/** What may be counted, and not a figure of it (caixa cego). */
export const countSheetSchema = z.object({
  /** All the shop takes: which of them were used would say something already. */
  tenders: z.array(tenderKindSchema),
  /** Those of them whose machine or bank gave something back: these slips are counted too. */
  reversed: z.array(tenderKindSchema),
  concerns: z.array(closingConcernSchema),
  /** A first count of this session did not agree: the next one closes, whatever it finds. */
  isRecount: z.boolean(),
})
export type CountSheet = z.infer<typeof countSheetSchema>
