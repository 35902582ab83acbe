import { z } from 'zod'
import { productViewSchema } from '../catalog/product'
import { query } from './define'
import { lineText } from '../text/text-door'

export const catalogContract = {
  /** Accent-insensitive prefix search by description, brand, family, variant, code or barcode. */
  'catalog.search': query({
    input: z.object({ text: lineText({ max: 80 }), limit: z.int().min(1).max(200).default(100) }),
    output: z.object({ products: z.array(productViewSchema), more: z.boolean() }),
    errors: {},
    permission: 'sale.sell',
  }),
} as const
