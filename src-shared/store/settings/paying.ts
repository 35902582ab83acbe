import { z } from 'zod'

/**
 * How an amount typed without a comma is read. `cents`: digits shift in from the cents, `4990` is 49,90, as on a card
 * machine. `reais`: whole reais, `100` is 100,00.
 */
export const typedAmounts = ['cents', 'reais'] as const
export const typedAmountsSchema = z.enum(typedAmounts)
export type TypedAmounts = z.infer<typeof typedAmountsSchema>

/** The tenders the payment screen may begin with: those that need nobody and nothing else. */
export const usualTenderSchema = z.enum(['cash', 'credit-card', 'debit-card', 'pix'])
export type UsualTender = z.infer<typeof usualTenderSchema>

/** How this till takes money. */
export const payingSchema = z.object({ amounts: typedAmountsSchema, usualTender: usualTenderSchema })
