import type { Cents } from '../money/cents'
import { formatCents } from '../money/format'
import { splitInstallments } from '../money/installments'

/** `3x de R$ 33,33`, or `1x de R$ 33,34 + 2x de R$ 33,33` when the first carries the odd cents; `à vista` for one. */
export function installmentPlan(amount: Cents, count: number): string {
  if (count === 1) return 'à vista'
  const [first = amount, each = first] = splitInstallments(amount, count)
  return first === each
    ? `${count}x de ${formatCents(first)}`
    : `1x de ${formatCents(first)} + ${count - 1}x de ${formatCents(each)}`
}
