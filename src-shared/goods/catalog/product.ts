import { z } from 'zod'
import { productIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'

/** A product as found by search: prices in cents per unit, stock in thousandths. */
export const productViewSchema = z.object({
  id: productIdSchema,
  code: z.string(),
  barcode: z.string().nullable(),
  description: z.string(),
  variant: z.string(),
  brand: z.string().nullable(),
  family: z.string().nullable(),
  unit: z.string(),
  listPrice: centsSchema,
  /** What one unit costs now, where a promotion or a price rule lowers it; null where nothing does. */
  promotionalPrice: centsSchema.nullable(),
  stock: z.int(),
})
export type ProductView = z.infer<typeof productViewSchema>
