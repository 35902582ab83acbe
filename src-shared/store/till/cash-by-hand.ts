import { z } from 'zod'
import { cashMovementIdSchema, instantSchema } from '../../kernel/ids'
import { positiveCentsSchema, subtract, type Cents } from '../../kernel/money/cents'
import { fail, ok, type Result } from '../../kernel/result'

/** Cash put into the drawer (suprimento) or taken to the safe (sangria) between sales (FEATURES B1). */
const cashByHandKinds = ['cash-in', 'cash-drop'] as const
export type CashByHandKind = (typeof cashByHandKinds)[number]

export const cashByHandNames: Readonly<Record<CashByHandKind, string>> = {
  'cash-in': 'Suprimento',
  'cash-drop': 'Sangria',
}

/** One such movement. The amount is in cents and above zero, whichever way it goes. */
export const cashByHandSchema = z.object({
  id: cashMovementIdSchema,
  kind: z.enum(cashByHandKinds),
  amount: positiveCentsSchema,
  reason: z.string(),
  at: instantSchema,
  operatorName: z.string(),
  /** Who allowed what passed the operator's limit; null when nobody was needed. */
  approverName: z.string().nullable(),
})
export type CashByHand = z.infer<typeof cashByHandSchema>

/** What stays in the drawer, in cents, after this much left it: never less than nothing. */
export function takeFromDrawer(
  inDrawer: Cents,
  amount: Cents,
): Result<Cents, { readonly code: 'not-enough-cash' }> {
  const rest = subtract(inDrawer, amount)
  return rest < 0 ? fail({ code: 'not-enough-cash' }) : ok(rest)
}
