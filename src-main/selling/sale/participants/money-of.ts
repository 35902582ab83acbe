import { sumBy, ZERO, type Cents } from '#shared/kernel/money/cents'
import { assertNever } from '#shared/kernel/result'
import type { TenderKind } from '#shared/selling/payment/tender'
import type { Act } from '../participant'

/** The money that moves in an act, by tender: in when it is finished, out when it is undone or given back. Cents. */
export function moneyOf(act: Act): readonly { readonly kind: TenderKind; readonly amount: Cents }[] {
  switch (act.kind) {
    case 'finish':
      return act.sale.tenders
    case 'void':
      return act.refunds
    case 'return':
      return act.parts
    default:
      return assertNever(act)
  }
}

/** What of it moves by one kind of tender, in cents. */
export function moneyBy(kind: TenderKind, act: Act): Cents {
  return sumBy(moneyOf(act), (one) => (one.kind === kind ? one.amount : ZERO))
}
