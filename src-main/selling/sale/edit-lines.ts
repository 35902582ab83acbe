import type { LineId, OperatorId, SaleId } from '#shared/kernel/ids'
import { ONE_UNIT, type Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import {
  cancelLine,
  changeQuantity,
  creditSale,
  editLine,
  type EditRefusal,
} from '#shared/selling/sale/sale-edits'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { isFractional } from '../../goods/catalog/product-queries'
import type { Caller } from '../../store/access/caller'
import { listSalespeople } from '../../store/access/operator-queries'
import { recordAction } from '../../store/audit/record-action'
import { bindDiscounts } from './discounts/bind-discounts'
import { editOrOpenSale, editSale, type CannotSell, type NotOpen } from './edit-sale'
import { meantQuantity, type QuantityToConfirm } from './meant-quantity'
import type { SaleDesk } from './participant'
import { withinStock, type StockRefusal } from './stock/without-stock'

interface LineChoice {
  readonly saleId: SaleId
  readonly lineId: LineId
}

type QuantityRefusal = { readonly code: 'whole-units-only' } | QuantityToConfirm | StockRefusal

/** Changes a line's quantity, in thousandths; a product sold by the piece takes whole units only. */
export function setQuantity(
  desk: SaleDesk,
  caller: Caller,
  {
    saleId,
    lineId,
    quantity,
    quantityConfirmed,
  }: LineChoice & { readonly quantity: Thousandths; readonly quantityConfirmed: boolean },
): Result<SaleView, EditRefusal | NotOpen | QuantityRefusal> {
  return editSale<EditRefusal | QuantityRefusal>(desk, saleId, (sale, db) => {
    const line = sale.lines.find((known) => known.id === lineId)
    if (line && quantity % ONE_UNIT !== 0 && !isFractional(db, line.productId))
      return fail({ code: 'whole-units-only' })
    const meant = line
      ? meantQuantity(db, desk, { ...line, quantity }, quantityConfirmed, line.quantity)
      : ok(null)
    if (!meant.ok) return meant
    const changed = changeQuantity(bindDiscounts(db, caller, sale), lineId, quantity)
    if (changed.ok && line && quantity > line.quantity) {
      const within = withinStock(db, desk, caller, changed.value, line.productId)
      if (!within.ok) return within
    }
    if (changed.ok && line && quantity < line.quantity) {
      const { position, code: product, quantity: quantityBefore } = line
      const detail = { position, product, quantityBefore, quantity }
      recordAction(db, desk, caller, { action: 'sale.lower-quantity', saleId, detail })
    }
    return changed
  })
}

/** Cancels a line; it stays on the sale, struck through, and in the audit. */
export function removeLine(
  desk: SaleDesk,
  caller: Caller,
  { saleId, lineId }: LineChoice,
): Result<SaleView, EditRefusal | NotOpen> {
  return editSale(desk, saleId, (sale, db) => {
    const cancelled = cancelLine(sale, lineId)
    const line = sale.lines.find((known) => known.id === lineId)
    if (cancelled.ok && line) {
      recordAction(db, desk, caller, {
        action: 'sale.cancel-line',
        saleId,
        detail: { position: line.position, product: line.code, quantity: line.quantity },
      })
    }
    return cancelled
  })
}

type SalespersonRefusal = EditRefusal | { readonly code: 'salesperson-not-found' }

/** Credits one line to a salesperson, or (null) the whole sale (FEATURES A3). */
export function setSalesperson(
  desk: SaleDesk,
  caller: Caller,
  { lineId, salespersonId }: { readonly lineId: LineId | null; readonly salespersonId: OperatorId | null },
): Result<SaleView, CannotSell | SalespersonRefusal> {
  const edited = editOrOpenSale<SalespersonRefusal>(desk, caller, (sale, db) => {
    if (salespersonId !== null && !listSalespeople(db).some(({ id }) => id === salespersonId))
      return fail({ code: 'salesperson-not-found' })
    if (lineId === null) return ok(creditSale(sale, salespersonId))
    return editLine(sale, lineId, (line) => ({ ...line, salespersonId }))
  })
  return edited.ok ? ok(edited.value.view) : edited
}
