import { max, subtract, sumBy, ZERO, type Cents } from '../../kernel/money/cents'
import { tenderDefinition, type Tender } from './tender'
import { tenderStanding } from './tender-states'

/** How a sale stands against its tenders. All in cents. */
export interface Settlement {
  readonly due: Cents
  readonly paid: Cents
  readonly remaining: Cents
  /** Given back in cash; only what gives change can exceed what is due. */
  readonly change: Cents
  /** What tenders that give no change exceed the total by, after the total fell: something must be removed. */
  readonly excess: Cents
  /** What is asked for, as by a Pix on the screen, and nobody saw arrive yet. */
  readonly waiting: Cents
}

/** Puts the tenders against the total (FEATURES A5). One whose money nobody answered for yet counts nothing. */
export function settle(due: Cents, tenders: readonly Tender[]): Settlement {
  const paid = sumBy(tenders, countedAmount)
  const changing = tenders.filter(({ kind }) => tenderDefinition(kind).givesChange)
  const excess = max(ZERO, subtract(subtract(paid, sumBy(changing, countedAmount)), due))
  return {
    due,
    paid,
    remaining: max(ZERO, subtract(due, paid)),
    change: max(ZERO, subtract(subtract(paid, due), excess)),
    excess,
    waiting: subtract(claimedBy(tenders), paid),
  }
}

/** What a tender pays now, in cents. */
export function countedAmount({ state, amount }: Pick<Tender, 'state' | 'amount'>): Cents {
  return tenderStanding[state] === 'pays' ? amount : ZERO
}

/** What tenders mean to pay, in cents, answered for or not: what no other tender may claim. */
export function claimedBy(tenders: readonly Pick<Tender, 'amount'>[]): Cents {
  return sumBy(tenders, ({ amount }) => amount)
}
