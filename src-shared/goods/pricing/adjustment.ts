import { z } from 'zod'
import { centsSchema } from '../../kernel/money/cents'

/**
 * Who changed a price, in the order of the steps of price-sale.ts. Of a new kind the compiler asks only for its total there.
 * It does not ask for the step itself, nor for the places that choose kinds by name: whether it comes before the discounts
 * (`priceBeforeDiscounts`), and the sums of the sale's view, the receipt, the customer's screen, the cashier's line and
 * the basket loyalty operators are told, which do not add up to the total without it.
 */
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
