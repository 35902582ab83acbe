import { z } from 'zod'
import { countScopeSchema } from '../counting/count-scope'

const count = z.int()

/**
 * A document that moved stock, as other tills of the branch read it. Money in cents, quantities in thousandths; goods and
 * people by uid. What goods cost is told with the goods.
 */
export const stockPostedSchema = z.object({
  document: z.uuid(),
  kind: z.string(),
  number: count.positive(),
  openedAt: count,
  operator: z.uuid(),
  postedBy: z.uuid(),
  approver: z.uuid().nullable(),
  supplier: z.string(),
  invoice: z.string(),
  reason: z.string(),
  note: z.string(),
  /** Of a count. */
  scope: countScopeSchema.nullable(),
  /** Of a reversal: what it takes back. */
  origin: z.uuid().nullable(),
  lines: z.array(
    z.object({
      id: z.uuid(),
      position: count.positive(),
      product: z.uuid(),
      quantity: count,
      cost: count.nonnegative().nullable(),
      expected: count.nullable(),
      at: count,
      /** By how much it moved the stock, and as what; null where a count found what it expected. */
      moved: z
        .object({
          kind: z.enum(['received', 'adjusted', 'counted', 'transfer-out', 'transfer-in']),
          quantity: count,
        })
        .nullable(),
    }),
  ),
})
export type StockPosted = z.infer<typeof stockPostedSchema>
