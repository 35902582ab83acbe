import { maskTaxId } from '#shared/customers/customer/tax-id'
import type { PricedSale } from '#shared/goods/pricing/price-sale'
import { max, subtract, ZERO } from '#shared/kernel/money/cents'
import { claimedBy, settle } from '#shared/selling/payment/settle'
import { dueOf } from '#shared/selling/sale/load'
import type { Sale } from '#shared/selling/sale/sale'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb } from '../../platform/database/connection'
import { withStockLeft } from './stock/without-stock'
import { viewBasket } from './view-basket'

/** What features above the sale add to its view, each its own part. */
type Added = Pick<SaleView, 'order' | 'loyalty'>
export type AddedToView = {
  readonly [Part in keyof Added]: (db: ReadDb, sale: Sale, figures: PricedSale) => Added[Part]
}

/** Turns a sale into what the screens draw, every figure computed (DESIGN section 4). */
export type ViewSale = (db: ReadDb, sale: Sale) => SaleView

export function saleViewer(added: AddedToView): ViewSale {
  return (db, sale) => viewSale(db, sale, added)
}

function viewSale(db: ReadDb, sale: Sale, added: AddedToView): SaleView {
  const figures = saleFigures(db, sale)
  const due = dueOf(sale, figures)
  const basket = viewBasket(db, sale, figures)
  return {
    ...basket,
    lines: withStockLeft(db, sale, basket.lines),
    id: sale.id,
    state: sale.state,
    openedAt: sale.openedAt,
    order: added.order(db, sale, figures),
    maskedReceiptTaxId: sale.receiptTaxId === null ? null : maskTaxId(sale.receiptTaxId),
    loyalty: added.loyalty(db, sale, figures),
    loads: [...sale.loads],
    tenders: [...sale.tenders],
    settlement: {
      ...settle(due, sale.tenders),
      unclaimed: max(ZERO, subtract(due, claimedBy(sale.tenders))),
    },
  }
}
