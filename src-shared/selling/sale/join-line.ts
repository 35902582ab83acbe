import type { LineId } from '../../kernel/ids'
import { MAX_QUANTITY, ONE_UNIT, thousandths } from '../../kernel/money/quantity'
import { fail, ok, type Result } from '../../kernel/result'
import { soldLines, type Sale, type SaleLine } from './sale'
import { addLine } from './sale-edits'

/**
 * Adds a line; where `join` is set, to the newest line of the same product at the same price, if that is counted in
 * pieces and has no discount. `lineId` is the line that now holds it.
 */
export function addOrJoin(
  sale: Sale,
  line: Omit<SaleLine, 'position'>,
  join: boolean,
): Result<{ readonly sale: Sale; readonly lineId: LineId }, { readonly code: 'order-is-fixed' }> {
  if (sale.orderId !== null) return fail({ code: 'order-is-fixed' })
  const equal = join ? soldLines(sale).findLast((known) => canJoin(known, line)) : undefined
  if (equal === undefined) {
    const added = addLine(sale, line)
    return added.ok ? ok({ sale: added.value, lineId: line.id }) : added
  }
  const quantity = thousandths(equal.quantity + line.quantity)
  const lines = sale.lines.map((known) => (known.id === equal.id ? { ...known, quantity } : known))
  return ok({ sale: { ...sale, state: 'open', lines }, lineId: equal.id })
}

function canJoin(known: SaleLine, line: Omit<SaleLine, 'position'>): boolean {
  return (
    known.productId === line.productId &&
    known.salespersonId === line.salespersonId &&
    known.unitPrice === line.unitPrice &&
    known.promotionalPrice === line.promotionalPrice &&
    known.labelPrice === null &&
    line.labelPrice === null &&
    known.discount === null &&
    known.quantity % ONE_UNIT === 0 &&
    line.quantity % ONE_UNIT === 0 &&
    known.quantity + line.quantity <= MAX_QUANTITY
  )
}
