import { z } from 'zod'
import type { DocumentKind } from '../../central/document-kind'

const named = z.object({ uid: z.uuid(), name: z.string() }).nullable()
const instant = z.int().nullable()

/** A product as all tills of the company know it. Prices in cents. */
export const productDocumentSchema = z.object({
  code: z.string(),
  description: z.string(),
  size: z.string(),
  color: z.string(),
  brand: named,
  family: named,
  classification: z.string().nullable(),
  unit: z.string(),
  isFractional: z.boolean(),
  price: z.int().nonnegative(),
  promotionalPrice: z.int().nonnegative().nullable(),
  promotionStartsAt: instant,
  promotionEndsAt: instant,
  active: z.boolean(),
  barcodes: z.array(z.string()),
})
export type ProductDocument = z.infer<typeof productDocumentSchema>

export const productDocument: DocumentKind = {
  kind: 'product',
  version: 1,
  body: productDocumentSchema,
  edited: 'connected',
  groups: [['promotionalPrice', 'promotionStartsAt', 'promotionEndsAt']],
  withdrawable: [],
}
