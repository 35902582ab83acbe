import { z } from 'zod'
import { branchIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { quantitySchema } from '../../kernel/money/quantity'
import { labelTroubleSchema } from './label-trouble'
import { scaleLayoutsSchema } from './scale-layout'

/** How each branch's scales write their labels, and which branch this till belongs to. */
export const scaleLayoutsViewSchema = z.object({
  ownBranchId: branchIdSchema,
  branches: z.array(z.object({ id: branchIdSchema, name: z.string(), layouts: scaleLayoutsSchema })),
})
export type ScaleLayoutsView = z.infer<typeof scaleLayoutsViewSchema>

/** How a label is read, step by step. Prices in cents, the quantity in thousandths. */
export const labelReadingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-a-label') }),
  /** The whole code is a product's barcode, which comes before any label. */
  z.object({ kind: z.literal('barcode'), description: z.string() }),
  z.object({ kind: z.literal('refused'), trouble: labelTroubleSchema }),
  z.object({
    kind: z.literal('read'),
    /** As printed on the label. */
    productCode: z.string(),
    product: z.object({ code: z.string(), description: z.string(), unit: z.string() }),
    quantity: quantitySchema,
    unitPrice: centsSchema,
    /** What the customer pays, promotions and rules of now taken off. */
    total: centsSchema,
  }),
])
export type LabelReading = z.infer<typeof labelReadingSchema>
