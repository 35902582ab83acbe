import { max, subtract, sumBy, ZERO, type Cents } from '../../kernel/money/cents'
import { assertNever } from '../../kernel/result'
import type { Tender } from './tender'

/** How a sale stands against its tenders. All in cents. */
export interface Settlement {
  readonly due: Cents
  readonly paid: Cents
  readonly remaining: Cents
  /** Given back in cash; only cash can exceed what is due. */
  readonly change: Cents
  /** What tenders other than cash exceed the total by, after the total fell: something must be removed. */
  readonly excess: Cents
  /** What a Pix on the screen asks for, and nobody saw arrive yet. */
  readonly waiting: Cents
}

/** Puts the tenders against the total (FEATURES A5). A Pix not yet confirmed counts nothing. */
export function settle(due: Cents, tenders: readonly Tender[]): Settlement {
  const paid = sumBy(tenders, countedAmount)
  const cash = sumBy(tenders, (tender) => (tender.kind === 'cash' ? tender.received : ZERO))
  const excess = max(ZERO, subtract(subtract(paid, cash), due))
  return {
    due,
    paid,
    remaining: max(ZERO, subtract(due, paid)),
    change: max(ZERO, subtract(subtract(paid, due), excess)),
    excess,
    waiting: subtract(sumBy(tenders, claimedAmount), paid),
  }
}

/** What a tender pays now, in cents. */
export function countedAmount(tender: Tender): Cents {
  switch (tender.kind) {
    case 'cash':
      return tender.received
    case 'pix':
      return tender.receivedAt === null ? ZERO : tender.amount
    case 'credit-card':
    case 'debit-card':
    case 'store-credit':
    case 'exchange-voucher':
      return tender.amount
    default:
      return assertNever(tender)
  }
}

/** What a tender means to pay, in cents, confirmed or not: what no second tender may claim. */
export function claimedAmount(tender: Tender): Cents {
  return tender.kind === 'cash' ? tender.received : tender.amount
}
