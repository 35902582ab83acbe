import type { LineId, SaleId } from '../../src-shared/ids'
import { priceBeforeDiscounts } from '../../src-shared/pricing/price-sale'
import { fail, ok, type Result } from '../../src-shared/result'
import { discountLine, type EditRefusal } from '../../src-shared/sale/sale-edits'
import type { SaleView } from '../../src-shared/sale/sale-view'
import type { Caller } from '../access/caller'
import { withinLimit, type AskedDiscount, type LimitRefusal } from '../access/discount-limit'
import { recordAction } from '../audit/record-action'
import { saleFigures } from '../pricing/price-rule-queries'
import type { Desk } from '../database/desk'
import { editSale } from './sale-edit-queries'

type LineDiscountRefusal = LimitRefusal | EditRefusal

/** Gives or (null) takes back a discount on one line, within the role's limit or with approval (FEATURES A4). */
export function setLineDiscount(
  desk: Desk,
  caller: Caller,
  choice: { readonly saleId: SaleId; readonly lineId: LineId; readonly discount: AskedDiscount | null },
): Result<SaleView, LineDiscountRefusal> {
  return editSale<LineDiscountRefusal>(desk, choice.saleId, (sale, db) => {
    const priced = saleFigures(db, sale).lines.find(({ id }) => id === choice.lineId)
    const authority = withinLimit(caller, choice.discount, priced ? priceBeforeDiscounts(priced) : undefined)
    if (!authority.ok) return authority
    const edited = discountLine(sale, choice.lineId, authority.value.discount)
    if (edited.ok) {
      const { approver } = authority.value
      const detail = { line: choice.lineId, discount: choice.discount }
      recordAction(db, desk, { ...caller, approver }, { action: 'sale.discount', saleId: sale.id, detail })
    }
    return edited
  })
}

/** The same for the whole sale; its amount is spread over the lines to the cent. */
export function setSaleDiscount(
  desk: Desk,
  caller: Caller,
  choice: { readonly saleId: SaleId; readonly discount: AskedDiscount | null },
): Result<SaleView, LimitRefusal | { readonly code: 'sale-not-open' }> {
  return editSale<LimitRefusal | { readonly code: 'sale-not-open' }>(desk, choice.saleId, (sale, db) => {
    if (sale.state !== 'open') return fail({ code: 'sale-not-open' })
    const figures = saleFigures(db, { ...sale, discount: null })
    const authority = withinLimit(caller, choice.discount, figures.total)
    if (!authority.ok) return authority
    const { approver } = authority.value
    const detail = { discount: choice.discount }
    recordAction(db, desk, { ...caller, approver }, { action: 'sale.discount', saleId: sale.id, detail })
    return ok({ ...sale, discount: authority.value.discount })
  })
}
