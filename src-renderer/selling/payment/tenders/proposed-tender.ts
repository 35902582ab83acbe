import type { PaymentPlan } from '#shared/selling/payment/payment-plan'
import { tenderDefinition, type TenderKind } from '#shared/selling/payment/tender'
import type { UsualTender } from '#shared/store/settings/paying'
import type { Bill } from '../bill'

/** What the payment opens with: as the order agreed, once; otherwise what this till mostly takes. */
export function proposedTender(sale: Bill, usual: UsualTender): TenderKind {
  const plan = agreedPlan(sale)
  if (plan === null || (sale.customer === null && tenderDefinition(plan.kind).needsCustomer !== null))
    return usual
  return plan.kind
}

/** The parcelas agreed for this tender; 1 where nothing was agreed. */
export function proposedInstallments(sale: Bill, kind: TenderKind): number {
  const plan = agreedPlan(sale)
  return plan?.kind === kind && 'installments' in plan ? plan.installments : 1
}

/** What the order agreed and nothing has paid yet. */
function agreedPlan({ order, tenders }: Bill): PaymentPlan | null {
  const plan = order?.plan ?? null
  return plan === null || tenders.some(({ kind }) => kind === plan.kind) ? null : plan
}
