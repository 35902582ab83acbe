import type { OperatorId } from '../../src-shared/ids'
import { add, cents, max, subtract, sumBy, ZERO } from '../../src-shared/money/cents'
import { scaleHalfUp } from '../../src-shared/money/round'
import { maskTaxId } from '../../src-shared/customer/tax-id'
import { claimedAmount, settle } from '../../src-shared/payment/settle'
import { priceBeforeDiscounts, type PricedLine } from '../../src-shared/pricing/price-sale'
import type { Sale, SaleLine } from '../../src-shared/sale/sale'
import type { SaleLineView, SaleView } from '../../src-shared/sale/sale-view'
import { operatorName } from '../access/operator-queries'
import { saleCustomer } from '../customer/customer-queries'
import type { ReadDb } from '../database/connection'
import { saleFigures } from '../pricing/price-rule-queries'

/** Turns a sale into what the screens draw, every figure computed (DESIGN section 4). */
export function viewSale(db: ReadDb, sale: Sale): SaleView {
  const figures = saleFigures(db, sale)
  const priced = new Map(figures.lines.map((line) => [line.id, line]))
  const settlement = settle(figures.total, sale.tenders)
  const claimed = sumBy(sale.tenders, claimedAmount)
  const { adjustments } = figures
  return {
    id: sale.id,
    state: sale.state,
    openedAt: sale.openedAt,
    lines: sale.lines.map((line) => viewLine(db, line, priced.get(line.id))),
    customer: sale.customerId === null ? null : saleCustomer(db, sale.customerId),
    maskedReceiptTaxId: sale.receiptTaxId === null ? null : maskTaxId(sale.receiptTaxId),
    salesperson: person(db, sale.salespersonId),
    discount: sale.discount,
    lineCount: figures.lines.length,
    totals: {
      gross: figures.gross,
      promotions: add(adjustments.promotion, adjustments['price-rule']),
      discounts: add(adjustments['line-discount'], adjustments['sale-discount']),
      total: figures.total,
    },
    tenders: [...sale.tenders],
    settlement: { ...settlement, unclaimed: max(ZERO, subtract(figures.total, claimed)) },
  }
}

function viewLine(db: ReadDb, line: SaleLine, priced: PricedLine | undefined): SaleLineView {
  const { gross, adjustments, net } = priced ?? { gross: ZERO, adjustments: [], net: ZERO }
  const afterRules = priceBeforeDiscounts({ gross, adjustments })
  return {
    id: line.id,
    position: line.position,
    code: line.barcode ?? line.code,
    description: line.description,
    variant: line.variant,
    unit: line.unit,
    quantity: line.quantity,
    listPrice: line.unitPrice,
    unitPrice: afterRules === gross ? line.unitPrice : cents(scaleHalfUp(afterRules, 1000, line.quantity)),
    gross,
    adjustments: [...adjustments],
    total: net,
    discount: line.discount,
    salesperson: person(db, line.salespersonId),
    cancelled: line.cancelled,
  }
}

function person(db: ReadDb, id: OperatorId | null): { id: OperatorId; name: string } | null {
  return id === null ? null : { id, name: operatorName(db, id) }
}
