import { z } from 'zod'
import { productIdSchema } from '../../kernel/ids'

/** What a cashback operator wants of every product and this one has not (FEATURES D8). */
export const unreadyProductSchema = z.object({
  id: productIdSchema,
  code: z.string(),
  description: z.string(),
  withoutClassification: z.boolean(),
  withoutBarcode: z.boolean(),
})
export type UnreadyProduct = z.infer<typeof unreadyProductSchema>
