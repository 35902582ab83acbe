import { saleCashbackSchema, type SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import { cashbackProgramIds, programName } from '#shared/loyalty/port/program-id'
import { loyaltyOutcomeSchema, type LoyaltyOutcome } from '#shared/loyalty/telling/loyalty-outcome'
import type { SaleView } from '#shared/selling/sale/sale-view'

/** For tests: a cashback as main would answer it. */
export function cashbackOf(changes: Partial<SaleCashback> = {}): SaleCashback {
  return saleCashbackSchema.parse({
    program: cashbackProgramIds[0],
    name: programName(cashbackProgramIds[0]),
    identifiedBy: 'mobile',
    who: { kind: 'member', masked: '(11) *****-4321' },
    pin: { kind: 'not-sent' },
    anonymousAlert: 'each-sale',
    quote: null,
    used: 0,
    earned: null,
    isCleared: false,
    lastFault: null,
    ...changes,
  })
}

/** What the operator said of the sale; amounts in cents. */
export function quoteOf(changes: Partial<NonNullable<SaleCashback['quote']>> = {}) {
  return {
    balance: 8000,
    minimum: 500,
    maximum: 4000,
    validUntil: '2027-01-21',
    isAutomatic: false,
    mayBeKept: true,
    isStale: false,
    ...changes,
  } as NonNullable<SaleCashback['quote']>
}

/** What became of a finished sale at its operator. */
export function outcomeOf(changes: Partial<LoyaltyOutcome>): LoyaltyOutcome {
  return loyaltyOutcomeSchema.parse({
    program: cashbackProgramIds[0],
    name: programName(cashbackProgramIds[0]),
    undone: 'nothing',
    state: 'done',
    used: 0,
    earned: null,
    expected: null,
    points: null,
    lastFault: null,
    ...changes,
  })
}

const noNames: SaleView['totals']['named'] = []

/** A sale as far as loyalty looks at it. */
export function saleWith(
  cashback: SaleCashback | null,
  customer: { readonly maskedMobile: string | null } | null = { maskedMobile: '(11) *****-4321' },
  total = 10_000,
): SaleView {
  const totals = { gross: 10_000, promotions: 0, discounts: total - 10_000, benefits: 0, total }
  return {
    customer,
    loyalty: { cashback, points: null },
    lineCount: 1,
    totals: { ...totals, named: noNames },
  } as SaleView
}
