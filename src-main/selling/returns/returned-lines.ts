import type { SaleId } from '#shared/kernel/ids'
import { formatQuantity, ONE_UNIT, type Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReturnLine } from '#shared/selling/returns/return-line'
import type { NewReturn } from '#shared/selling/returns/return-view'
import { leftOf, returnedShare } from '#shared/selling/returns/returned-share'
import { isFractional } from '../../goods/catalog/product-queries'
import type { ReadDb } from '../../platform/database/connection'
import { soldLinesOf } from '../sale/left-of-sale-queries'

export type LineRefusal =
  | { readonly code: 'line-not-found' }
  | { readonly code: 'more-than-left'; readonly left: string }
  | { readonly code: 'whole-units-only' }

/** What the asked lines give back, each at most what is left of it; a line asked twice is asked for their sum. */
export function returnedLines(
  db: ReadDb,
  saleId: SaleId,
  asked: NewReturn['lines'],
): Result<
  readonly (ReturnLine & { readonly saleLineId: NewReturn['lines'][number]['lineId'] })[],
  LineRefusal
> {
  const sold = new Map(soldLinesOf(db, saleId).map((line) => [line.id, line]))
  const wanted = new Map<NewReturn['lines'][number]['lineId'], Thousandths>()
  for (const { lineId, quantity } of asked)
    wanted.set(lineId, ((wanted.get(lineId) ?? 0) + quantity) as Thousandths)
  const lines = []
  for (const [lineId, quantity] of wanted) {
    const line = sold.get(lineId)
    if (!line) return fail({ code: 'line-not-found' })
    const left = leftOf(line)
    if (quantity > left) return fail({ code: 'more-than-left', left: `${formatQuantity(left)} ${line.unit}` })
    if (quantity % ONE_UNIT !== 0 && !isFractional(db, line.productId))
      return fail({ code: 'whole-units-only' })
    const { discount, amount } = returnedShare(line, quantity)
    const { productId, code, description, variant, unit } = line
    lines.push({
      saleLineId: lineId,
      productId,
      code,
      description,
      variant,
      unit,
      quantity,
      discount,
      amount,
    })
  }
  return ok(lines)
}
