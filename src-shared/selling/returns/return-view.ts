import { z } from 'zod'
import {
  instantSchema,
  lineIdSchema,
  loadIdSchema,
  operatorIdSchema,
  productIdSchema,
  returnIdSchema,
  saleIdSchema,
} from '../../kernel/ids'
import { centsSchema, nonNegativeCentsSchema, positiveCentsSchema } from '../../kernel/money/cents'
import { quantitySchema } from '../../kernel/money/quantity'
import { lineText } from '../../kernel/text/text-door'
import { codedKinds } from '../../rewards/stored-value/value-kind'
import { voucherViewSchema } from '../../rewards/vouchers/voucher'
import { tenderKindSchema } from '../payment/tender'
import { refundKindSchema } from './refund'

const quantityOrNone = z.int().nonnegative() as z.ZodType<number> as z.ZodType<
  z.infer<typeof quantitySchema>,
  z.infer<typeof quantitySchema>
>
const returnReason = lineText({ min: 3, max: 120 })

/** A finished sale as the search shows it. Cents. */
export const foundSaleSchema = z.object({
  id: saleIdSchema,
  number: z.int(),
  terminalName: z.string(),
  finishedAt: instantSchema,
  customerName: z.string().nullable(),
  total: centsSchema,
  /** What earlier returns of it gave back. */
  returned: centsSchema,
  voided: z.boolean(),
})
export type FoundSale = z.infer<typeof foundSaleSchema>

/** A line with what was paid for it in cents, and how much of it, in thousandths, can still come back. */
export const returnableLineSchema = z.object({
  id: lineIdSchema,
  position: z.int().positive(),
  description: z.string(),
  variant: z.string(),
  unit: z.string(),
  fractional: z.boolean(),
  /** Every code that means this product: its own and its barcodes. */
  codes: z.array(z.string()),
  sold: quantitySchema,
  returned: quantityOrNone,
  left: quantityOrNone,
  paid: nonNegativeCentsSchema,
})
export type ReturnableLine = z.infer<typeof returnableLineSchema>

/** Value that was bought with a sale, in cents: it comes back whole or not at all. */
export const returnableLoadSchema = z.object({
  id: loadIdSchema,
  kind: z.enum(codedKinds),
  /** The last four digits of its number. */
  ending: z.string(),
  amount: positiveCentsSchema,
  returned: z.boolean(),
})
export type ReturnableLoad = z.infer<typeof returnableLoadSchema>

/** A finished sale opened for a return. Its total is goods and value; cents. */
export const returnableSaleSchema = z.object({
  id: saleIdSchema,
  number: z.int(),
  terminalName: z.string(),
  finishedAt: instantSchema,
  customerName: z.string().nullable(),
  salesperson: z.object({ id: operatorIdSchema, name: z.string() }).nullable(),
  total: centsSchema,
  returned: centsSchema,
  lines: z.array(returnableLineSchema),
  loads: z.array(returnableLoadSchema),
})
export type ReturnableSale = z.infer<typeof returnableSaleSchema>

/** What comes back of one line, in thousandths. */
export const returnedLineSchema = z.object({ lineId: lineIdSchema, quantity: quantitySchema })

/** What of a sale comes back: of its lines so much, of the value bought with it these. */
export const comingBackSchema = z.object({
  lines: z.array(returnedLineSchema).max(500),
  loads: z.array(loadIdSchema).max(500),
})
export type ComingBack = z.infer<typeof comingBackSchema>

/** One way in which money goes back, in cents, with what finds it again at the machine or the bank. */
export const refundViewSchema = z.object({
  kind: tenderKindSchema,
  amount: positiveCentsSchema,
  /** `Visa · NSU 123`; empty for cash, crediário and vouchers. */
  mark: z.string(),
})
export type RefundView = z.infer<typeof refundViewSchema>

/** What a return would give back, in cents: lines and loads sum to the total, and so do the parts by the same tender. */
export const returnQuoteSchema = z.object({
  lines: z.array(
    z.object({ lineId: lineIdSchema, discount: nonNegativeCentsSchema, amount: nonNegativeCentsSchema }),
  ),
  total: nonNegativeCentsSchema,
  sameTender: z.array(refundViewSchema),
})
export type ReturnQuote = z.infer<typeof returnQuoteSchema>

/** What every return says besides what comes back. Its id comes with the form: the same return sent twice counts once. */
const returnFormSchema = z.object({
  id: returnIdSchema,
  salespersonId: operatorIdSchema.nullable(),
  reason: returnReason,
  /** Devolver e trocar: the voucher waits at this till for the next sale. */
  exchange: z.boolean(),
})

/** A return as it is asked for: of something. */
export const newReturnSchema = returnFormSchema
  .extend({ saleId: saleIdSchema, ...comingBackSchema.shape, refund: refundKindSchema })
  .refine(({ lines, loads }) => lines.length + loads.length > 0)
export type NewReturn = z.infer<typeof newReturnSchema>

/** Goods without a receipt, with the price chosen for one unit in cents; null is what it costs now. */
export const looseItemSchema = z.object({
  productId: productIdSchema,
  quantity: quantitySchema,
  unitPrice: positiveCentsSchema.nullable(),
})
export type LooseItem = z.infer<typeof looseItemSchema>

/** A return without a receipt: the product and what it is worth are chosen, cents per unit. */
export const newLooseReturnSchema = returnFormSchema.extend({
  items: z.array(looseItemSchema).min(1).max(100),
})
export type NewLooseReturn = z.infer<typeof newLooseReturnSchema>

/** What they would give back, in cents; the lines in the order asked. */
export const looseQuoteSchema = z.object({
  lines: z.array(
    z.object({
      productId: productIdSchema,
      description: z.string(),
      variant: z.string(),
      unit: z.string(),
      fractional: z.boolean(),
      unitPrice: nonNegativeCentsSchema,
      amount: nonNegativeCentsSchema,
    }),
  ),
  total: nonNegativeCentsSchema,
})
export type LooseQuote = z.infer<typeof looseQuoteSchema>

/** A return that is done. */
export const doneReturnSchema = z.object({
  id: returnIdSchema,
  number: z.int(),
  total: nonNegativeCentsSchema,
  refunds: z.array(refundViewSchema),
  voucher: voucherViewSchema.nullable(),
})
export type DoneReturn = z.infer<typeof doneReturnSchema>
