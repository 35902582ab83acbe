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
  /** What keeps it together with its other sizes and colours. */
  style: z.object({ uid: z.uuid(), code: z.string() }).nullable().default(null),
  brand: named,
  family: named,
  classification: z.string().nullable(),
  unit: z.string(),
  isFractional: z.boolean(),
  price: z.int().nonnegative(),
  promotionalPrice: z.int().nonnegative().nullable(),
  promotionStartsAt: instant,
  promotionEndsAt: instant,
  /** The last purchase price, and since when; null where nobody ever said. */
  cost: z.int().nonnegative().nullable().default(null),
  costAt: instant.default(null),
  active: z.boolean(),
  barcodes: z.array(z.string()),
})
export type ProductDocument = z.infer<typeof productDocumentSchema>

export const productDocument: DocumentKind = {
  kind: 'product',
  version: 2,
  body: productDocumentSchema,
  edited: 'connected',
  groups: [
    ['promotionalPrice', 'promotionStartsAt', 'promotionEndsAt'],
    ['cost', 'costAt'],
  ],
  withdrawable: [],
}
