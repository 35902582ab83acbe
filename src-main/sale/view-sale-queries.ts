import { maskTaxId } from '#shared/customer/tax-id'
import { max, subtract, sumBy, ZERO } from '#shared/money/cents'
import { claimedAmount, settle } from '#shared/payment/settle'
import type { Sale } from '#shared/sale/sale'
import type { SaleView } from '#shared/sale/sale-view'
import type { ReadDb } from '../database/connection'
import { viewLoyalty } from '../loyalty/sale-loyalty-queries'
import { orderOnSale } from '../order/order-queries'
import { saleFigures } from '../pricing/price-rule-queries'
import { viewBasket } from './basket-view-queries'

/** Turns a sale into what the screens draw, every figure computed (DESIGN section 4). */
export function viewSale(db: ReadDb, sale: Sale): SaleView {
  const figures = saleFigures(db, sale)
  const claimed = sumBy(sale.tenders, claimedAmount)
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
      unclaimed: max(ZERO, subtract(figures.total, claimed)),
    },
  }
}
