import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'

/** What the monthly check of the books answers when nothing is wrong. */
export const stockAgrees = 'Tudo confere.'

/** What of the stock somebody should see to. */
export const stockNeedsSchema = z.object({
  /** What the last check of the books found; null where it agreed, or none was made yet. */
  disagrees: z.object({ at: instantSchema, words: z.string() }).nullable(),
  /** Products of the branch of which there is less than it wants to have. */
  low: z.int().nonnegative(),
  /** Products of the branch of which more was sold than there was. */
  missing: z.int().nonnegative(),
})
export type StockNeeds = z.infer<typeof stockNeedsSchema>
