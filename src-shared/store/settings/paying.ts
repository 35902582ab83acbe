import { z } from 'zod'
import { tenderList } from '../../selling/payment/tender-list'

/**
 * How an amount typed without a comma is read. `cents`: digits shift in from the cents, `4990` is 49,90, as on a card
 * machine. `reais`: whole reais, `100` is 100,00.
 */
export const typedAmounts = ['cents', 'reais'] as const
export const typedAmountsSchema = z.enum(typedAmounts)
export type TypedAmounts = z.infer<typeof typedAmountsSchema>

/** The tenders the payment screen may begin with: those that need nobody and nothing else. */
export type UsualTender = Extract<(typeof tenderList)[number], { readonly mayBeUsual: true }>['kind']
const usual = tenderList.flatMap(({ kind, name, mayBeUsual }) => (mayBeUsual ? [{ kind, name }] : []))
export const usualTenderSchema = z.enum(usual.map(({ kind }) => kind))
export const usualTenderNames = Object.fromEntries(usual.map(({ kind, name }) => [kind, name]))

/** How this till takes money. */
export const payingSchema = z.object({ amounts: typedAmountsSchema, usualTender: usualTenderSchema })
