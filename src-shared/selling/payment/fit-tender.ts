import { subtract, type Cents } from '../../kernel/money/cents'
import { fail, ok, type Result } from '../../kernel/result'
import { claimedBy } from './settle'
import { tenderDefinition, type Tender } from './tender'

export type TenderMisfit =
  | { readonly code: 'nothing-due' }
  | { readonly code: 'more-than-due'; readonly remaining: Cents }

/** Whether one more tender fits what is due beside those there are: only what gives change may come to more. Cents. */
export function fitTender(
  { kind, amount }: Pick<Tender, 'kind' | 'amount'>,
  due: Cents,
  others: readonly Pick<Tender, 'amount'>[],
): Result<null, TenderMisfit> {
  const remaining = subtract(due, claimedBy(others))
  if (remaining <= 0) return fail({ code: 'nothing-due' })
  const isTooMuch = amount > remaining && !tenderDefinition(kind).givesChange
  return isTooMuch ? fail({ code: 'more-than-due', remaining }) : ok(null)
}
