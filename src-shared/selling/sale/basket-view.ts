import { z } from 'zod'
import { adjustmentSchema } from '../../goods/pricing/adjustment'
import { discountValueSchema } from '../../goods/pricing/manual-discount'
import { customerIdSchema, instantSchema, lineIdSchema, operatorIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { quantitySchema, type Thousandths } from '../../kernel/money/quantity'
import { daySchema } from '../../kernel/time/calendar-day'
import { basketTotalsSchema } from './basket-totals'

const manualDiscountView = z.object({ value: discountValueSchema, reason: z.string() })
const person = z.object({ id: operatorIdSchema, name: z.string() })

const stockLeftSchema = z.int() as z.ZodType<number> as z.ZodType<Thousandths, Thousandths>

/** A line as drawn. All amounts in cents, quantities in thousandths; gross + adjustments = total. */
const saleLineViewSchema = z.object({
  id: lineIdSchema,
  position: z.int().positive(),
  code: z.string(),
  description: z.string(),
  variant: z.string(),
  unit: z.string(),
  /** Which of these goods, where their code said it and the shop keeps it. */
  lot: z.string().nullable(),
  expiresOn: daySchema.nullable(),
  quantity: quantitySchema,
  /** The full price of one unit, and the price after automatic rules; they differ when a rule changed it. */
  listPrice: centsSchema,
  unitPrice: centsSchema,
  gross: centsSchema,
  adjustments: z.array(adjustmentSchema),
  total: centsSchema,
  discount: manualDiscountView.nullable(),
  salesperson: person.nullable(),
  cancelled: z.boolean(),
  /** What the branch has of it, where a sale takes more and the shop wants that said; thousandths, else null. */
  stockLeft: stockLeftSchema.nullable(),
})

/** The customer as the operator may see them on the sale: documents masked. */
const saleCustomerViewSchema = z.object({
  id: customerIdSchema,
  code: z.string(),
  name: z.string(),
  maskedTaxId: z.string().nullable(),
  maskedMobile: z.string().nullable(),
  /** Observação: shown red and bold. */
  note: z.string().nullable(),
  lastPurchaseAt: instantSchema.nullable(),
  /** What may still be bought on crediário, in cents; null without an agreed limit. */
  creditAvailable: centsSchema.nullable(),
})

/** What is bought as it is drawn: by a sale or by an order. Amounts in cents. */
export const basketViewSchema = z.object({
  lines: z.array(saleLineViewSchema),
  customer: saleCustomerViewSchema.nullable(),
  salesperson: person.nullable(),
  discount: manualDiscountView.nullable(),
  /** Sold lines (cancelled ones left out). */
  lineCount: z.int().nonnegative(),
  totals: basketTotalsSchema,
})
export type BasketView = z.infer<typeof basketViewSchema>
export type SaleLineView = z.infer<typeof saleLineViewSchema>
export type SaleCustomerView = z.infer<typeof saleCustomerViewSchema>
