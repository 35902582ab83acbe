import { z } from 'zod'
import { instantSchema, operatorIdSchema, tillSessionIdSchema } from '../../kernel/ids'
import { centsSchema, nonNegativeCentsSchema, subtract, type Cents } from '../../kernel/money/cents'

/**
 * What opening a till found, in cents: the float counted, what the session before left in the drawer (null when nobody
 * said), and the signed difference. It has nothing to do with what closing finds (pitfalls, till closing).
 */
const tillOpeningSchema = z.object({
  float: nonNegativeCentsSchema,
  leftBefore: centsSchema.nullable(),
  openingDifference: centsSchema.nullable(),
})
export type TillOpening = z.infer<typeof tillOpeningSchema>

/** The open till: who opened it, when, with what float in cents. */
export const tillSessionSchema = tillOpeningSchema.extend({
  id: tillSessionIdSchema,
  operatorId: operatorIdSchema,
  operatorName: z.string(),
  openedAt: instantSchema,
  /** Who answers for it now: who opened it, or took it over since. */
  keeperId: operatorIdSchema,
  keeperName: z.string(),
})
export type TillSession = z.infer<typeof tillSessionSchema>

/** What a float tells beside what the session before left in the drawer; both in cents. */
export function openWith(float: Cents, leftBefore: Cents | null): TillOpening {
  return { float, leftBefore, openingDifference: leftBefore === null ? null : subtract(float, leftBefore) }
}
