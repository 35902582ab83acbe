import { z } from 'zod'
import { productIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'

/** What a scanner reads off a label: the product's own barcode, or the shop's code as Code 128 where it has none. */
export const labelCodeSchema = z
  .object({ symbology: z.enum(['ean13', 'ean8', 'code128']), value: z.string() })
  .readonly()
export type LabelCode = z.infer<typeof labelCodeSchema>

/** What a label may say of a product, as it is now; prices in cents. */
export const labelFactsSchema = z
  .object({
    productId: productIdSchema,
    code: z.string(),
    description: z.string(),
    /** Size and colour: `M · Azul`; empty where it has none. */
    variant: z.string(),
    brand: z.string().nullable(),
    unit: z.string(),
    price: centsSchema,
    /** What one costs now, where a promotion or a rule lowers it: the label says “de” and “por”. */
    promotionalPrice: centsSchema.nullable(),
    /** Null where no code can be scanned back as this product at the till. */
    scans: labelCodeSchema.nullable(),
  })
  .readonly()
export type LabelFacts = z.infer<typeof labelFactsSchema>

/** What all labels of one printing have in common. */
export const labelOccasionSchema = z.object({ shop: z.string(), today: z.string() }).readonly()
export type LabelOccasion = z.infer<typeof labelOccasionSchema>
