import { z } from 'zod'
import { centsSchema } from '../money/cents'

/** Who changed a price, in the order the pipeline runs. New kinds (VIP card…) are added here. */
export const adjustmentKinds = [
  'promotion',
  'price-rule',
  'line-discount',
  'sale-discount',
  'cashback',
] as const
export type AdjustmentKind = (typeof adjustmentKinds)[number]

/** One effect of one pricing step on one line; `amount` in cents, negative when the customer pays less. */
export const adjustmentSchema = z.object({
  kind: z.enum(adjustmentKinds),
  label: z.string(),
  amount: centsSchema,
})
export type Adjustment = z.infer<typeof adjustmentSchema>
