import { z } from 'zod'
import { customerIdSchema, installmentIdSchema, instantSchema, receivingIdSchema } from '../../kernel/ids'
import { centsSchema, nonNegativeCentsSchema, positiveCentsSchema } from '../../kernel/money/cents'
import { daySchema } from '../../kernel/time/calendar-day'
import { tenderKindSchema, tenderSchema } from '../payment/tender'

/** An instalment that is open, with what it comes to today. Cents. */
export const installmentViewSchema = z.object({
  id: installmentIdSchema,
  /** What it comes of, as a person reads it: `Cupom 000123`. */
  origin: z.string(),
  installment: z.int().positive(),
  installments: z.int().positive(),
  issuedAt: instantSchema,
  dueOn: daySchema,
  /** Days after the last on which it was paid in time. */
  daysLate: z.int().nonnegative(),
  amount: centsSchema,
  open: centsSchema,
  fine: centsSchema,
  interest: centsSchema,
  /** Whether it is charged for being late, or was before. */
  isCharged: z.boolean(),
})
export type InstallmentView = Readonly<z.infer<typeof installmentViewSchema>>

const debtorSchema = z.object({
  id: customerIdSchema,
  name: z.string(),
  maskedTaxId: z.string().nullable(),
})

/** What a customer owes today, the oldest first. */
export const owedSchema = z.object({
  customer: debtorSchema,
  /** The shop's day the figures are of. */
  day: daySchema,
  installments: z.array(installmentViewSchema),
})
export type Owed = Readonly<z.infer<typeof owedSchema>>

/** What of a receiving goes to one instalment, and what is open of it afterwards. Cents. */
const receivingLineSchema = z.object({
  id: installmentIdSchema,
  origin: z.string(),
  installment: z.int().positive(),
  installments: z.int().positive(),
  dueOn: daySchema,
  principal: centsSchema,
  fine: centsSchema,
  interest: centsSchema,
  left: centsSchema,
})
export type ReceivingLine = Readonly<z.infer<typeof receivingLineSchema>>

/** A receiving in progress: what it is for, and how it is paid. Cents. */
const receivingView = z.object({
  id: receivingIdSchema,
  customer: debtorSchema,
  lines: z.array(receivingLineSchema),
  discount: nonNegativeCentsSchema,
  tenders: z.array(tenderSchema),
  settlement: z.object({
    due: centsSchema,
    paid: centsSchema,
    remaining: centsSchema,
    change: centsSchema,
    excess: centsSchema,
    waiting: centsSchema,
    /** What no tender claims yet. */
    unclaimed: centsSchema,
  }),
})

/** By name, as a sale's view is: written out in every operation that answers it, types outgrow what the compiler declares. */
export interface ReceivingView extends z.infer<typeof receivingView> {}
export const receivingViewSchema: z.ZodType<ReceivingView> = receivingView

/** What is to be received: of these instalments so much money, a discount beside it. Its id is made with the form. */
export const newReceivingSchema = z.object({
  id: receivingIdSchema,
  customerId: customerIdSchema,
  installments: z.array(installmentIdSchema).min(1).max(500),
  /** What the customer pays. */
  amount: positiveCentsSchema,
  discount: nonNegativeCentsSchema,
})
export type NewReceiving = Readonly<z.infer<typeof newReceivingSchema>>

/** What of a branch fell due longer ago than the shop lets be (parameter `crediario.warning-days`). Cents. */
export const overdueDebtsSchema = z.object({
  days: z.int(),
  /** The shop's day it is of. */
  day: daySchema,
  installments: z.int(),
  customers: z.int(),
  open: centsSchema,
  /** The day the oldest fell due; null where there is none. */
  oldest: daySchema.nullable(),
})
export type OverdueDebts = Readonly<z.infer<typeof overdueDebtsSchema>>

/** What a customer paid above an instalment, at tills that were apart. Cents. */
export const paidTwiceSchema = z.object({
  customerId: customerIdSchema,
  name: z.string(),
  origin: z.string(),
  installment: z.int(),
  excess: centsSchema,
  /** When the last of it was received. */
  since: instantSchema.nullable(),
})
export type PaidTwice = Readonly<z.infer<typeof paidTwiceSchema>>

/** A receiving that is done. Cents. */
export const doneReceivingSchema = z.object({
  id: receivingIdSchema,
  number: z.int().positive(),
  at: instantSchema,
  operatorName: z.string(),
  principal: centsSchema,
  fine: centsSchema,
  interest: centsSchema,
  discount: centsSchema,
  total: centsSchema,
  change: centsSchema,
  tenders: z.array(z.object({ kind: tenderKindSchema, amount: centsSchema })),
  isUndone: z.boolean(),
  /** Of this terminal, of today and not undone: it may be undone here. */
  mayBeUndone: z.boolean(),
})
export type DoneReceiving = Readonly<z.infer<typeof doneReceivingSchema>>
