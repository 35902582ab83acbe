import { z } from 'zod'
import { maxInstallments, tenderNames } from './tender'

/** How the customer means to pay an order (Fechamento de Pedido): a hint for the cashier, never a tender. */
export const paymentPlanSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cash') }),
  z.object({ kind: z.literal('debit-card') }),
  z.object({ kind: z.literal('pix') }),
  z.object({ kind: z.literal('credit-card'), installments: z.int().min(1).max(maxInstallments) }),
  z.object({ kind: z.literal('store-credit'), installments: z.int().min(1).max(maxInstallments) }),
])
export type PaymentPlan = z.infer<typeof paymentPlanSchema>

/** `Pix`, `Cartão de crédito em 3 parcelas`. */
export function describePlan(plan: PaymentPlan): string {
  const name = tenderNames[plan.kind]
  if (!('installments' in plan)) return name
  return plan.installments === 1 ? `${name} em 1 parcela` : `${name} em ${plan.installments} parcelas`
}
