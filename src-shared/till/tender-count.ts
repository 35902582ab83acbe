import { z } from 'zod'
import { centsSchema, nonNegativeCentsSchema, subtract, ZERO, type Cents } from '../money/cents'
import { tenderKinds, tenderKindSchema, type TenderKind } from '../payment/tender'
import { fail, ok, type Result } from '../result'

/** What one tender should come to in this session, in cents; for cash, what the drawer should hold. */
export const expectedTenderSchema = z.object({ tender: tenderKindSchema, expected: centsSchema })
export type ExpectedTender = z.infer<typeof expectedTenderSchema>

/** One tender as counted at closing. Signed cents: a difference below zero means that money is missing. */
export const tenderCountSchema = expectedTenderSchema.extend({
  counted: nonNegativeCentsSchema,
  difference: centsSchema,
})
export type TenderCount = z.infer<typeof tenderCountSchema>

/** What the cashier counted, in cents by tender. */
export const countedSchema = z.partialRecord(tenderKindSchema, nonNegativeCentsSchema)
export type Counted = z.infer<typeof countedSchema>

/**
 * Puts the count beside what is expected, one row a tender in the usual order. Every tender used must be counted; one
 * that was counted and never used is all difference (FEATURES B1).
 */
export function countTenders(
  expected: readonly ExpectedTender[],
  counted: Counted,
): Result<TenderCount[], { readonly code: 'tender-not-counted'; readonly tender: TenderKind }> {
  const rows: TenderCount[] = []
  for (const tender of tenderKinds) {
    const due = expected.find((one) => one.tender === tender)
    const found = counted[tender]
    if (found === undefined) {
      if (due) return fail({ code: 'tender-not-counted', tender })
    } else rows.push(compare(tender, due?.expected ?? ZERO, found))
  }
  return ok(rows)
}

function compare(tender: TenderKind, expected: Cents, counted: Cents): TenderCount {
  return { tender, expected, counted, difference: subtract(counted, expected) }
}
