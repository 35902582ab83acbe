import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'

/** What a copy of the shop's file holds. */
export const copyInsideSchema = z.object({
  /** The first branch; null in a file without one. */
  shop: z.string().nullable(),
  lastSale: z
    .object({ number: z.int(), terminal: z.string().nullable(), at: instantSchema, total: centsSchema })
    .nullable(),
  sales: z.int(),
  /** Those in use. */
  products: z.int(),
  customers: z.int(),
  operators: z.int(),
  /** What was sold after it and would be left behind; null where the shop's own file does not say. */
  since: z.object({ sales: z.int(), total: centsSchema }).nullable(),
})
export type CopyInside = z.infer<typeof copyInsideSchema>
