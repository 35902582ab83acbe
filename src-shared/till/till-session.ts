import { z } from 'zod'
import { instantSchema, operatorIdSchema, tillSessionIdSchema } from '../ids'
import { centsSchema, subtract, type Cents } from '../money/cents'

/** The open till: who opened it, when, with what float in cents. */
export const tillSessionSchema = z.object({
  id: tillSessionIdSchema,
  operatorId: operatorIdSchema,
  operatorName: z.string(),
  openedAt: instantSchema,
  float: centsSchema,
})
export type TillSession = z.infer<typeof tillSessionSchema>

/** What a closing found. Signed cents: negative means money is missing. Never edited afterwards (pitfalls, till closing). */
export const tillClosingSchema = z.object({
  expectedCash: centsSchema,
  countedCash: centsSchema,
  difference: centsSchema,
})
export type TillClosing = z.infer<typeof tillClosingSchema>

export function closeCount(expectedCash: Cents, countedCash: Cents): TillClosing {
  return { expectedCash, countedCash, difference: subtract(countedCash, expectedCash) }
}
