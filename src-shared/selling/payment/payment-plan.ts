import { z } from 'zod'
import { installmentsSchema } from './installment-plan'
import { tenderDefinition, tenderNames } from './tender'
import type { Plan } from './tender-definition'
import { tenderList } from './tender-list'

type Agreed<P extends Plan> = Extract<(typeof tenderList)[number], { readonly plan: P }>['kind']
const kindsOf = <P extends Plan>(plan: P) =>
  tenderList.flatMap((tender) => (tender.plan === plan ? [tender.kind as Agreed<P>] : []))

const plans = [
  z.object({ kind: z.enum(kindsOf('whole')) }),
  z.object({ kind: z.enum(kindsOf('installments')), installments: installmentsSchema }),
] as const

/** How the customer means to pay an order (Fechamento de Pedido): a hint for the cashier, never a tender. */
export const paymentPlanSchema = z.discriminatedUnion('kind', plans)
export type PaymentPlan = z.infer<typeof paymentPlanSchema>

/** The kinds an order may agree on, in the order of the payment screen. */
export const planKinds = tenderList
  .filter(({ plan }) => plan !== 'none')
  .map(({ kind }) => kind as PaymentPlan['kind'])

/** The plan of a kind; one that is not divided has no parcelas. */
export function planOf(kind: PaymentPlan['kind'], installments: number): PaymentPlan {
  return paymentPlanSchema.parse({ kind, installments })
}

/** Whether an order may agree on parcelas of this kind. */
export function isDivided(kind: PaymentPlan['kind']): boolean {
  return tenderDefinition(kind).plan === 'installments'
}

/** `Pix`, `Cartão de crédito em 3 parcelas`. */
export function describePlan(plan: PaymentPlan): string {
  const name = tenderNames[plan.kind]
  if (!('installments' in plan)) return name
  return plan.installments === 1 ? `${name} em 1 parcela` : `${name} em ${plan.installments} parcelas`
}
