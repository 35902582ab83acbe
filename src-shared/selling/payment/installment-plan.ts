import { z } from 'zod'
import type { Cents } from '../../kernel/money/cents'
import { formatCents } from '../../kernel/money/format'
import { splitInstallments } from '../../kernel/money/installments'
import { refusal } from '../../kernel/refusal'

export const maxInstallments = 12
export const installmentsSchema = z.int().min(1).max(maxInstallments)

/** No parcela is worth nothing. */
export const tooManyInstallments = {
  'too-many-installments': refusal(
    z.object({}),
    () => 'O valor é pequeno para tantas parcelas. Escolha menos parcelas.',
  ),
}

/** `3x de R$ 33,33`, with `(1ª R$ 33,34)` when the first carries the odd cents; `à vista` for one. */
export function installmentPlan(amount: Cents, count: number): string {
  if (count === 1) return 'à vista'
  const [first = amount, each = first] = splitInstallments(amount, count)
  const plan = `${count}x de ${formatCents(each)}`
  return first === each ? plan : `${plan} (1ª ${formatCents(first)})`
}
