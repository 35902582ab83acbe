import { formatAmount, formatCents } from '#shared/kernel/money/format'
import { formatQuantity } from '#shared/kernel/money/quantity'
import type { SaleLineView, SaleView } from '#shared/selling/sale/sale-view'
import type { OpenSale } from '../open-sale/open-sale'

/** What a change of the sale is told as to someone who does not see it; null when it needs no words. */
export function announcement(now: OpenSale, before: OpenSale): string | null {
  const { view } = now
  if (view === null) return null
  if (view !== before.view) {
    const changed = changedLine(view, before.view)
    if (changed !== undefined) return `${lineInWords(changed)}. ${totalInWords(view)}`
    if (view.settlement.due !== before.view?.settlement.due) return totalInWords(view)
  }
  if (now.selectedLineId === before.selectedLineId) return null
  const selected = view.lines.find(({ id }) => id === now.selectedLineId)
  return selected === undefined
    ? null
    : `Item ${selected.position} de ${view.lines.length}: ${lineInWords(selected)}`
}

/** The line that is new, cancelled or of another quantity: of a recalled sale none is. */
function changedLine(view: SaleView, before: SaleView | null): SaleLineView | undefined {
  if (before !== null && before.id !== view.id) return undefined
  if (before === null && view.lines.length > 1) return undefined
  return view.lines.findLast((line) => {
    const was = before?.lines.find(({ id }) => id === line.id)
    return was === undefined || was.quantity !== line.quantity || was.cancelled !== line.cancelled
  })
}

function lineInWords({ description, quantity, unit, total, cancelled }: SaleLineView): string {
  if (cancelled) return `${description}, cancelado`
  return `${description}, ${formatQuantity(quantity)} ${unit}, ${formatAmount(total)}`
}

/** What is to be paid, value bought with the goods and all. */
function totalInWords({ settlement }: SaleView): string {
  return `Total ${formatCents(settlement.due)}`
}
