import type { SaleId } from '#shared/kernel/ids'
import { sumBy } from '#shared/kernel/money/cents'
import { ok, type Result } from '#shared/kernel/result'
import type { ComingBack, ReturnQuote } from '#shared/selling/returns/return-view'
import { sameTenderParts } from '#shared/selling/returns/same-tender'
import { dueOf } from '#shared/selling/sale/load'
import type { ReadDesk } from '../../platform/database/desk'
import { refundViews } from './done-return-queries'
import { refundableTenders } from './refund-rows'
import { findReturnable, type NotReturnable } from './returnable-sale'
import { returnedLines, type LineRefusal } from './returned-lines'
import { returnedLoads, type LoadRefusal } from './returned-loads'

/** What these lines and loads would give back now, in cents, as money and by the tenders of the sale. Writes nothing. */
export function quoteReturn(
  desk: ReadDesk,
  { saleId, ...asked }: ComingBack & { readonly saleId: SaleId },
): Result<ReturnQuote, NotReturnable | LineRefusal | LoadRefusal> {
  const { database: db } = desk
  const sale = findReturnable(db, desk, saleId)
  if (!sale.ok) return sale
  const lines = returnedLines(db, saleId, asked.lines)
  if (!lines.ok) return lines
  const loads = returnedLoads(db, saleId, asked.loads)
  if (!loads.ok) return loads
  const total = dueOf({ loads: loads.value }, { total: sumBy(lines.value, ({ amount }) => amount) })
  const parts = sameTenderParts(total, refundableTenders(db, saleId))
  return ok({
    lines: lines.value.map(({ saleLineId, discount, amount }) => ({ lineId: saleLineId, discount, amount })),
    total,
    sameTender: refundViews(parts, sale.value.tenders),
  })
}
