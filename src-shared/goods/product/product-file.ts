import { z } from 'zod'
import { brandIdSchema, familyIdSchema, instantSchema, productIdSchema } from '../../kernel/ids'
import { nonNegativeCentsSchema as price } from '../../kernel/money/cents'
import { canonical, codeText, lineText } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'

/** The longest of each text, for fields and schema alike. */
export const productLengths = {
  code: 30,
  barcode: 80,
  description: 120,
  unit: 6,
  classification: 120,
  variant: 40,
}
/** A grid of more is two products. */
export const mostVariants = 500

/** One size and colour: what is sold, with its own code. */
const variantSchema = z.object({
  /** Of the product, whichever till it is at; a new one brings its own. */
  uid: z.uuid(),
  /** Blank: one is given. */
  code: codeText({ max: productLengths.code }),
  size: lineText({ max: productLengths.variant }),
  color: lineText({ max: productLengths.variant }),
  barcodes: z.array(codeText({ min: 1, max: productLengths.barcode })).max(50),
  /** Cents per unit; null where it costs what the others do. */
  price: price.nullable(),
  active: z.boolean(),
})
export type ProductVariant = z.infer<typeof variantSchema>

/** A promotional price in cents; days of the shop, both included, null where it has no such end. */
const promotionSchema = z.object({ price, from: daySchema.nullable(), until: daySchema.nullable() })
export type ProductPromotion = z.infer<typeof promotionSchema>

/** A product as a person keeps it: what all its sizes and colours have in common, and each of them. */
export const productFileSchema = z.object({
  /** What the codes of its sizes and colours begin with; blank: one is given. Of one alone, its own. */
  code: codeText({ max: productLengths.code }),
  description: lineText({ min: 1, max: productLengths.description }),
  familyId: familyIdSchema.nullable(),
  brandId: brandIdSchema.nullable(),
  unit: lineText({ min: 1, max: productLengths.unit }),
  /** Of the manuals’ aba Geral; blank where it has none. */
  classification: lineText({ max: productLengths.classification }),
  /** Sold by weight or measure. */
  fractional: z.boolean(),
  /** Cents per unit. */
  price,
  promotional: promotionSchema.nullable(),
  /** What it costs the shop, in cents per unit: null where whoever asks may not see it, `last` null where nobody said. */
  cost: z.object({ last: price.nullable() }).nullable(),
  variants: z.array(variantSchema).min(1).max(mostVariants),
})
export type ProductFile = z.infer<typeof productFileSchema>

/** What the file shows beside what is kept in it, of each size and colour. */
const kept = z.object({
  uid: z.uuid(),
  productId: productIdSchema,
  /** At this branch, in thousandths. */
  stock: z.int(),
  /** In cents per unit; null where nobody said, or whoever asks may not see it. */
  cost: price.nullable(),
})

/** Which product was opened, and what its file was then: saving says it, so that nobody's change is written over unseen. */
export const fileBasisSchema = z.object({ productId: productIdSchema, mark: canonical(z.hash('sha256')) })
export type FileBasis = z.infer<typeof fileBasisSchema>

/** A product file as it is now. */
export const productFileViewSchema = z.object({
  file: productFileSchema,
  basis: fileBasisSchema,
  products: z.array(kept),
})
export type ProductFileView = z.infer<typeof productFileViewSchema>

/** A purchase price that was said once. */
export const pastCostSchema = z.object({
  at: instantSchema,
  cost: price,
  /** Which size and colour, where there are several. */
  variant: z.string(),
  cause: z.string(),
  source: z.string().nullable(),
  who: z.string().nullable(),
})
export type PastCost = z.infer<typeof pastCostSchema>
