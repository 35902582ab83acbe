import { lineTogether, wholeTogether } from '#shared/goods/pricing/discounts-together'
import type { LineId, SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { discountLine, type EditRefusal } from '#shared/selling/sale/sale-edits'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { saleFigures } from '../../../goods/pricing/sale-figures'
import type { Caller } from '../../../store/access/caller'
import { recordAction } from '../../../store/audit/record-action'
import { editSale, type NotOpen } from '../edit-sale'
import type { SaleDesk } from '../participant'
import { withinLimit, type AskedDiscount, type LimitRefusal } from './discount-limit'

type LineDiscountRefusal = LimitRefusal | EditRefusal | NotOpen

/** Gives or (null) takes back a discount on one line, within the role's limit or with approval (FEATURES A4). */
export function setLineDiscount(
  desk: SaleDesk,
  caller: Caller,
  choice: { readonly saleId: SaleId; readonly lineId: LineId; readonly discount: AskedDiscount | null },
): Result<SaleView, LineDiscountRefusal> {
  return editSale<LineDiscountRefusal>(desk, choice.saleId, (sale, db) => {
    const { lineId, discount: asked } = choice
    const together = asked && lineTogether(sale, saleFigures(db, sale), { lineId, value: asked.value })
    const authority = withinLimit(caller, asked, together ?? undefined)
    if (!authority.ok) return authority
    const edited = discountLine(sale, lineId, authority.value.discount)
    if (edited.ok) {
      const { approver, discountAmount } = authority.value
      const detail = { line: lineId, discount: asked, discountAmount }
      recordAction(db, desk, { ...caller, approver }, { action: 'sale.discount', saleId: sale.id, detail })
    }
    return edited
  })
}

/** The same for the whole sale; its amount is spread over the lines to the cent. */
export function setSaleDiscount(
  desk: SaleDesk,
  caller: Caller,
  choice: { readonly saleId: SaleId; readonly discount: AskedDiscount | null },
): Result<SaleView, LimitRefusal | NotOpen> {
  return editSale<LimitRefusal | NotOpen>(desk, choice.saleId, (sale, db) => {
    if (sale.state !== 'open') return fail({ code: 'sale-not-open' })
    const { discount: asked } = choice
    const together = asked && wholeTogether(saleFigures(db, { ...sale, discount: null }), asked.value)
    const authority = withinLimit(caller, asked, together ?? undefined)
    if (!authority.ok) return authority
    const { approver, discountAmount } = authority.value
    const detail = { discount: asked, discountAmount }
    recordAction(db, desk, { ...caller, approver }, { action: 'sale.discount', saleId: sale.id, detail })
    return ok({ ...sale, discount: authority.value.discount })
  })
}
