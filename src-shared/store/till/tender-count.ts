import { z } from 'zod'
import {
  centsSchema,
  nonNegativeCentsSchema,
  subtract,
  sumBy,
  ZERO,
  type Cents,
} from '../../kernel/money/cents'
import { tenderKinds, tenderKindSchema, type TenderKind } from '../../selling/payment/tender'

/**
 * What one tender should come to in this session, in cents: what came in less what was given back. For cash it is what
 * the drawer should hold; another tender can be below zero, when more went back than came in.
 */
export const expectedTenderSchema = z.object({
  tender: tenderKindSchema,
  expected: centsSchema,
  /** Given back by its machine or the bank, already off what is expected: its slips are counted apart. */
  reversed: nonNegativeCentsSchema,
})
export type ExpectedTender = z.infer<typeof expectedTenderSchema>

/** One tender as counted at closing, less what was counted as given back. Signed: below zero, money is missing. */
export const tenderCountSchema = z.object({
  tender: tenderKindSchema,
  expected: centsSchema,
  counted: centsSchema,
  difference: centsSchema,
})
export type TenderCount = z.infer<typeof tenderCountSchema>

/** What the cashier counted, in cents by tender. */
export const countedSchema = z.partialRecord(tenderKindSchema, nonNegativeCentsSchema)
export type Counted = z.infer<typeof countedSchema>

/** So many cents by a tender; the same tender may come several times. */
export interface TenderSum {
  readonly tender: TenderKind
  readonly total: Cents
}

/** What each tender should come to, of what came in by it and what its machine or the bank gave back. */
export function expectedOf(received: readonly TenderSum[], reversed: readonly TenderSum[]): ExpectedTender[] {
  const sum = (all: readonly TenderSum[], tender: TenderKind) =>
    sumBy(
      all.filter((one) => one.tender === tender),
      ({ total }) => total,
    )
  return tenderKinds
    .filter((tender) => [...received, ...reversed].some((one) => one.tender === tender))
    .map((tender) => {
      const back = sum(reversed, tender)
      return { tender, expected: subtract(sum(received, tender), back), reversed: back }
    })
}

/**
 * Puts the count beside what is expected, one row a tender in the usual order. What was not declared counts as nothing,
 * so that a tender somebody forgot is a difference; one that was declared and never used is all difference (FEATURES B1).
 */
export function countTenders(
  expected: readonly ExpectedTender[],
  counted: Counted,
  reversed: Counted = {},
): TenderCount[] {
  const rows: TenderCount[] = []
  for (const tender of tenderKinds) {
    const due = expected.find((one) => one.tender === tender)
    const found = counted[tender]
    const back = reversed[tender]
    if (due === undefined && found === undefined && back === undefined) continue
    rows.push(compare(tender, due?.expected ?? ZERO, subtract(found ?? ZERO, back ?? ZERO)))
  }
  return rows
}

/** Whether nothing is missing or over in any tender: two that make up for each other do not agree. */
export function countAgrees(counts: readonly TenderCount[]): boolean {
  return counts.every(({ difference }) => difference === 0)
}

function compare(tender: TenderKind, expected: Cents, counted: Cents): TenderCount {
  return { tender, expected, counted, difference: subtract(counted, expected) }
}
