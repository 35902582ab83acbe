import { z } from 'zod'
import { instantSchema, orderIdSchema, saleIdSchema, terminalIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { saleLoyaltySchema } from '../../loyalty/cashback/sale-loyalty'
import { paymentPlanSchema } from '../payment/payment-plan'
import { tenderSchema } from '../payment/tender'
import { basketViewSchema } from './basket-view'
import { loadSchema } from './load'
import { saleStates } from './sale-states'

/** The order a sale receives, with what was agreed on paying. */
const receivedOrderSchema = z.object({
  id: orderIdSchema,
  number: z.int().positive(),
  /** The terminal whose number it is; null where only one counts. */
  numberedAt: terminalIdSchema.nullable(),
  plan: paymentPlanSchema.nullable(),
})
export type ReceivedOrder = Readonly<z.infer<typeof receivedOrderSchema>>

const saleView = basketViewSchema.extend({
  id: saleIdSchema,
  state: z.enum(saleStates),
  openedAt: instantSchema,
  /** The order being received; null for a sale rung up here. */
  order: receivedOrderSchema.nullable(),
  maskedReceiptTaxId: z.string().nullable(),
  loyalty: saleLoyaltySchema,
  loads: z.array(loadSchema),
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

/**
 * Everything the sale and payment screens draw; computed by main, drawn as it is. Amounts in cents. By name: written out in
 * every operation that answers a sale, types outgrow what the compiler declares.
 */
export interface SaleView extends z.infer<typeof saleView> {}
export const saleViewSchema: z.ZodType<SaleView> = saleView

/** Whether there is something to be paid for. */
export function isPayable({ lineCount, loads }: Pick<SaleView, 'lineCount' | 'loads'>): boolean {
  return lineCount > 0 || loads.length > 0
}

export type { SaleCustomerView, SaleLineView } from './basket-view'
