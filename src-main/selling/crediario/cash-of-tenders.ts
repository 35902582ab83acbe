import { sumBy, type Cents } from '#shared/kernel/money/cents'
import { tenderDefinition, type Tender } from '#shared/selling/payment/tender'

/** What of tenders went into the drawer, in cents, the change among it. */
export function cashOf(tenders: readonly Pick<Tender, 'kind' | 'amount'>[]): Cents {
  return sumBy(
    tenders.filter(({ kind }) => tenderDefinition(kind).givesChange),
    ({ amount }) => amount,
  )
}
