import type { Cents } from '../../src-shared/money/cents'
import { formatCents } from '../../src-shared/money/format'
import { formatPercent } from '../../src-shared/money/percentage'
import type { DiscountValue } from '../../src-shared/pricing/manual-discount'
import type { SaleLineView } from '../../src-shared/sale/sale-view'

/** `10 %` or `R$ 5,00`. */
export function describeDiscount(value: DiscountValue): string {
  return value.kind === 'rate' ? formatPercent(value.rate) : formatCents(value.amount)
}

/** The discounts a line carries, as shown under it; amounts in cents, negative. */
export function lineNotes(line: SaleLineView): { readonly text: string; readonly amount: Cents }[] {
  return line.adjustments.flatMap(({ kind, label, amount }) => {
    if (kind === 'sale-discount') return [{ text: label, amount }]
    if (kind !== 'line-discount' || line.discount === null) return []
    return [
      { text: `Desconto de ${describeDiscount(line.discount.value)} · ${line.discount.reason}`, amount },
    ]
  })
}
