import { sumOfKind, sumOver } from '#shared/goods/pricing/adjustment'
import { lineDiscount } from '#shared/goods/pricing/adjustments/line-discount'
import type { DiscountValue } from '#shared/goods/pricing/manual-discount'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { formatPercent } from '#shared/kernel/money/percentage'
import type { SaleLineView } from '#shared/selling/sale/sale-view'

/** `10 %` or `R$ 5,00`. */
export function describeDiscount(value: DiscountValue): string {
  return value.kind === 'rate' ? formatPercent(value.rate) : formatCents(value.amount)
}

/** The line's own discount as shown under it, its effect in cents (negative); null without one. */
export function lineDiscountNote(
  line: SaleLineView,
): { readonly text: string; readonly amount: Cents } | null {
  if (line.discount === null) return null
  const amount = sumOfKind(line.adjustments, lineDiscount)
  return { text: `Desconto de ${describeDiscount(line.discount.value)} · ${line.discount.reason}`, amount }
}

/** The line's part of what is taken off the whole sale: cents, negative or zero. */
export function shareOfSale(line: SaleLineView): Cents {
  return sumOver(line.adjustments, 'sale')
}
