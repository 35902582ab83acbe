import { z } from 'zod'
import { productIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { verbatimText } from '../../kernel/text/text-door'

/** A product as a row of the list: prices in cents per unit, stock of this branch in thousandths. */
export const listedProductSchema = z.object({
  id: productIdSchema,
  code: z.string(),
  barcode: z.string().nullable(),
  description: z.string(),
  variant: z.string(),
  family: z.string().nullable(),
  brand: z.string().nullable(),
  unit: z.string(),
  price: centsSchema,
  /** While a promotion of the product's own is on. */
  promotionalPrice: centsSchema.nullable(),
  stock: z.int(),
  active: z.boolean(),
})
export type ListedProduct = z.infer<typeof listedProductSchema>

/** What the list may be sorted by. */
export const productOrders = ['code', 'description', 'family', 'brand', 'price', 'stock'] as const
export type ProductOrder = (typeof productOrders)[number]

export const productSortSchema = z.object({ by: z.enum(productOrders), descending: z.boolean() })
export type ProductSort = z.infer<typeof productSortSchema>

/** How far a list was read: behind this product. */
export const listCursorSchema = z.object({
  /** The family or brand it stood in, where the list is sorted by them; null in none. */
  group: verbatimText({ max: 400 }).nullable(),
  /** What it was sorted by, as stored. */
  key: z.union([verbatimText({ max: 4000 }), z.number()]),
  id: z.int(),
})
export type ListCursor = z.infer<typeof listCursorSchema>
