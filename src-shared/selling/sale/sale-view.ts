import { z } from 'zod'
import {
  instantSchema,
  orderIdSchema,
  saleIdSchema,
  terminalIdSchema,
  type OrderId,
  type TerminalId,
} from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { saleLoyaltySchema } from '../../loyalty/cashback/sale-loyalty'
import { paymentPlanSchema, type PaymentPlan } from '../payment/payment-plan'
import { tenderSchema } from '../payment/tender'
import { basketViewSchema } from './basket-view'
import { saleStates } from './sale-states'

/** The order a sale receives, with what was agreed on paying. */
export interface ReceivedOrder {
  readonly id: OrderId
  readonly number: number
  /** The terminal whose number it is; null where only one counts. */
  readonly numberedAt: TerminalId | null
  readonly plan: PaymentPlan | null
}

// By name: written out in every operation that answers a sale, the contract's type outgrows what the compiler declares.
const receivedOrderSchema: z.ZodType<ReceivedOrder> = z.object({
  id: orderIdSchema,
  number: z.int().positive(),
  numberedAt: terminalIdSchema.nullable(),
  plan: paymentPlanSchema.nullable(),
})

/** Everything the sale and payment screens draw; computed by main, drawn as it is. Amounts in cents. */
export const saleViewSchema = basketViewSchema.extend({
  id: saleIdSchema,
  state: z.enum(saleStates),
  openedAt: instantSchema,
  /** The order being received; null for a sale rung up here. */
  order: receivedOrderSchema.nullable(),
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
