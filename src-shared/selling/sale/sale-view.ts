import { z } from 'zod'
import { instantSchema, orderIdSchema, saleIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { saleLoyaltySchema } from '../../loyalty/cashback/sale-loyalty'
import { paymentPlanSchema } from '../payment/payment-plan'
import { tenderSchema } from '../payment/tender'
import { basketViewSchema } from './basket-view'
import { saleStates } from './sale-states'

/** Everything the sale and payment screens draw; computed by main, drawn as it is. Amounts in cents. */
export const saleViewSchema = basketViewSchema.extend({
  id: saleIdSchema,
  state: z.enum(saleStates),
  openedAt: instantSchema,
  /** The order being received, with what was agreed on paying; null for a sale rung up here. */
  order: z.object({ id: orderIdSchema, number: z.int(), plan: paymentPlanSchema.nullable() }).nullable(),
  maskedReceiptTaxId: z.string().nullable(),
  loyalty: saleLoyaltySchema,
  tenders: z.array(tenderSchema),
  settlement: z.object({
    due: centsSchema,
    paid: centsSchema,
    remaining: centsSchema,
    change: centsSchema,
    excess: centsSchema,
    waiting: centsSchema,
    /** What no tender claims yet (a shown Pix claims its amount): the amount the next tender proposes. */
    unclaimed: centsSchema,
  }),
})
export type SaleView = z.infer<typeof saleViewSchema>
export type { SaleCustomerView, SaleLineView } from './basket-view'
