import type { SaleId } from '#shared/kernel/ids'
import { sumBy } from '#shared/kernel/money/cents'
import { ok, type Result } from '#shared/kernel/result'
import type { NewReturn, ReturnQuote } from '#shared/selling/returns/return-view'
import { sameTenderParts } from '#shared/selling/returns/same-tender'
import type { ReadDesk } from '../../platform/database/desk'
import { refundViews } from './done-return-queries'
import { refundableTenders } from './refund-rows'
import { findReturnable, type NotReturnable } from './returnable-sale'
import { returnedLines, type LineRefusal } from './returned-lines'

/** What these lines would give back now, in cents, as money and by the tenders of the sale. Writes nothing. */
export function quoteReturn(
  desk: ReadDesk,
  { saleId, lines: asked }: { readonly saleId: SaleId; readonly lines: NewReturn['lines'] },
): Result<ReturnQuote, NotReturnable | LineRefusal> {
  const { database: db } = desk
  const sale = findReturnable(db, desk, saleId)
  if (!sale.ok) return sale
  const lines = returnedLines(db, saleId, asked)
  if (!lines.ok) return lines
  const total = sumBy(lines.value, ({ amount }) => amount)
  const parts = sameTenderParts(total, refundableTenders(db, saleId))
  return ok({
    lines: lines.value.map(({ saleLineId, discount, amount }) => ({ lineId: saleLineId, discount, amount })),
    total,
    sameTender: refundViews(parts, sale.value.tenders),
  })
}
