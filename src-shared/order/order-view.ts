import { z } from 'zod'
import { instantSchema, operatorIdSchema, orderIdSchema, saleIdSchema } from '../ids'
import { centsSchema } from '../money/cents'
import { paymentPlanSchema } from '../payment/payment-plan'
import { tenderSchema } from '../payment/tender'
import { daySchema } from '../settings/calendar-day'
import { basketViewSchema } from '../sale/basket-view'
import { orderEventKinds } from './order-event'
import { orderStates } from './order-states'
import { lineText } from '../text/text-door'

const stateAndValidity = {
  state: z.enum(orderStates),
  /** The last day its prices hold. */
  validUntil: daySchema,
  expired: z.boolean(),
  /** The sale that received it was cancelled since. */
  saleVoided: z.boolean(),
}

/** A quote or an order as its screens draw it. Amounts in cents. */
export const orderViewSchema = basketViewSchema.extend({
  id: orderIdSchema,
  number: z.int().positive(),
  ...stateAndValidity,
  createdAt: instantSchema,
  createdByName: z.string(),
  notes: z.string(),
  plan: paymentPlanSchema.nullable(),
})
export type OrderView = z.infer<typeof orderViewSchema>

/** An order in a list; `total` in cents, documents masked. */
export const orderRowSchema = z.object({
  id: orderIdSchema,
  number: z.int().positive(),
  ...stateAndValidity,
  createdAt: instantSchema,
  placedAt: instantSchema.nullable(),
  customerName: z.string().nullable(),
  maskedTaxId: z.string().nullable(),
  salespersonName: z.string().nullable(),
  total: centsSchema,
})
export type OrderRow = z.infer<typeof orderRowSchema>

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
  /** A number, a CPF or CNPJ, or the beginning of a customer's names. */
  text: lineText({ max: 80 }),
  state: z.enum(orderStates).nullable(),
  salespersonId: operatorIdSchema.nullable(),
  from: instantSchema.nullable(),
  until: instantSchema.nullable(),
})
export type OrderFilter = z.infer<typeof orderFilterSchema>

/** The last row of a page: where the next page begins. */
export const orderCursorSchema = z.object({ createdAt: instantSchema, number: z.int().positive() })
export type OrderCursor = z.infer<typeof orderCursorSchema>
