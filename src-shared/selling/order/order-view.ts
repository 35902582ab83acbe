import { z } from 'zod'
import { instantSchema, operatorIdSchema, orderIdSchema, saleIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { lineText } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'
import { paymentPlanSchema } from '../payment/payment-plan'
import { tenderSchema } from '../payment/tender'
import { basketViewSchema } from '../sale/basket-view'
import { orderEventKinds } from './order-event'
import { orderNumberSchema } from './order-number'
import { orderStates } from './order-states'

const stateAndValidity = {
  state: z.enum(orderStates),
  /** The last day its prices hold. */
  validUntil: daySchema,
  expired: z.boolean(),
  /** The sale that received it was cancelled since. */
  saleVoided: z.boolean(),
}

const orderView = basketViewSchema.extend({
  id: orderIdSchema,
  ...orderNumberSchema.shape,
  ...stateAndValidity,
  createdAt: instantSchema,
  createdByName: z.string(),
  notes: z.string(),
  plan: paymentPlanSchema.nullable(),
})

/** A quote or an order as its screens draw it. Amounts in cents. By name, as a sale's. */
export interface OrderView extends z.infer<typeof orderView> {}
export const orderViewSchema: z.ZodType<OrderView> = orderView

/** An order in a list; `total` in cents, documents masked. */
export const orderRowSchema = z.object({
  id: orderIdSchema,
  ...orderNumberSchema.shape,
  ...stateAndValidity,
  createdAt: instantSchema,
  placedAt: instantSchema.nullable(),
  customerName: z.string().nullable(),
  maskedTaxId: z.string().nullable(),
  salespersonName: z.string().nullable(),
  total: centsSchema,
})
export type OrderRow = z.infer<typeof orderRowSchema>

/** A finished sale that came from no order, in Consulta de Pedidos. Amounts in cents; the document is masked. */
export const quickSaleRowSchema = z.object({
  kind: z.literal('quick-sale'),
  id: saleIdSchema,
  /** Of its till: two tills of a branch may have the same. */
  number: z.int().positive(),
  finishedAt: instantSchema,
  customerName: z.string().nullable(),
  maskedTaxId: z.string().nullable(),
  salespersonName: z.string().nullable(),
  /** Who finished it, and where. */
  operatorName: z.string(),
  terminalName: z.string(),
  total: centsSchema,
  change: centsSchema,
  voided: z.boolean(),
})
export type QuickSaleRow = z.infer<typeof quickSaleRowSchema>

/** What Consulta de Pedidos finds. */
export const foundRowSchema = z.discriminatedUnion('kind', [
  orderRowSchema.extend({ kind: z.literal('order') }),
  quickSaleRowSchema,
])
export type FoundRow = z.infer<typeof foundRowSchema>

/** Dados do Orçamento: the order, how it was paid, and all that happened to it, oldest first. */
export const orderDetailsSchema = z.object({
  order: orderViewSchema,
  sale: z
    .object({
      id: saleIdSchema,
      number: z.int(),
      finishedAt: instantSchema,
      operatorName: z.string(),
      terminalName: z.string(),
      total: centsSchema,
      change: centsSchema,
      voided: z.boolean(),
      tenders: z.array(tenderSchema),
    })
    .nullable(),
  history: z.array(
    z.object({
      at: instantSchema,
      kind: z.enum(orderEventKinds),
      operatorName: z.string(),
      terminalName: z.string(),
      /** A reason, a number or amounts, ready to show; empty when there is nothing to add. */
      note: z.string(),
    }),
  ),
})
export type OrderDetails = z.infer<typeof orderDetailsSchema>

/** What Consulta de Pedidos filters by; null means any. `until` is exclusive. */
export const orderFilterSchema = z.object({
  /** A number, with its terminal or without (`parseOrderNumber`), a CPF or CNPJ, or the beginning of a customer's names. */
  text: lineText({ max: 80 }),
  /** Of an order; or sales that came from none. */
  state: z.enum([...orderStates, 'quick-sale']).nullable(),
  salespersonId: operatorIdSchema.nullable(),
  from: instantSchema.nullable(),
  until: instantSchema.nullable(),
})
export type OrderFilter = z.infer<typeof orderFilterSchema>

/** When the last row of a page was made, or sold, and its number: where the next page begins. */
export const orderCursorSchema = z.object({ createdAt: instantSchema, number: z.int().positive() })
export type OrderCursor = z.infer<typeof orderCursorSchema>
