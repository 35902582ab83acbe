import { maskTaxId } from '#shared/customers/customer/tax-id'
import { max, subtract, ZERO } from '#shared/kernel/money/cents'
import { claimedBy, settle } from '#shared/selling/payment/settle'
import type { Sale } from '#shared/selling/sale/sale'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { saleFigures } from '../../goods/pricing/sale-figures'
import { viewLoyalty } from '../../loyalty/cashback/view-loyalty'
import type { ReadDb } from '../../platform/database/connection'
import { orderOnSale } from '../order/order-rows'
import { viewBasket } from './view-basket'

/** Turns a sale into what the screens draw, every figure computed (DESIGN section 4). */
export function viewSale(db: ReadDb, sale: Sale): SaleView {
  const figures = saleFigures(db, sale)
  return {
    ...viewBasket(db, sale, figures),
    id: sale.id,
    state: sale.state,
    openedAt: sale.openedAt,
    order: sale.orderId === null ? null : orderOnSale(db, sale.orderId),
    maskedReceiptTaxId: sale.receiptTaxId === null ? null : maskTaxId(sale.receiptTaxId),
    loyalty: viewLoyalty(db, sale, figures),
    tenders: [...sale.tenders],
    settlement: {
      ...settle(figures.total, sale.tenders),
      unclaimed: max(ZERO, subtract(figures.total, claimedBy(sale.tenders))),
    },
  }
}
