import { sumWhere } from '#shared/goods/pricing/adjustment'
import type { AdjustmentKind } from '#shared/goods/pricing/adjustments/adjustment-kind'
import { basePrice } from '#shared/goods/pricing/base-price'
import { type PricedLine, type PricedSale } from '#shared/goods/pricing/price-sale'
import type { OperatorId } from '#shared/kernel/ids'
import { add, cents, ZERO } from '#shared/kernel/money/cents'
import { scaleHalfUp } from '#shared/kernel/money/round'
import { basketTotals } from '#shared/selling/sale/basket-totals'
import type { BasketView, SaleLineView } from '#shared/selling/sale/basket-view'
import type { Basket, SaleLine } from '#shared/selling/sale/sale'
import { saleCustomer } from '../../customers/customer/customer-rows'
import type { ReadDb } from '../../platform/database/connection'
import { operatorName } from '../../store/access/operator-queries'

/** What is being bought as the screens draw it, by a sale or an order, every figure computed (DESIGN section 4). */
export function viewBasket(db: ReadDb, basket: Basket, figures: PricedSale): BasketView {
  const priced = new Map(figures.lines.map((line) => [line.id, line]))
  return {
    lines: basket.lines.map((line) => viewLine(db, line, priced.get(line.id))),
    customer: basket.customerId === null ? null : saleCustomer(db, basket.customerId),
    salesperson: person(db, basket.salespersonId),
    discount: basket.discount,
    lineCount: figures.lines.length,
    totals: basketTotals(figures),
  }
}

function viewLine(db: ReadDb, line: SaleLine, priced: PricedLine | undefined): SaleLineView {
  const { gross, adjustments, net } = priced ?? { gross: ZERO, adjustments: [], net: ZERO }
  const isShelfPrice = ({ over, group }: AdjustmentKind) => over === 'line' && group === 'promotions'
  const afterRules = add(gross, sumWhere(adjustments, isShelfPrice))
  return {
    id: line.id,
    position: line.position,
    code: line.barcode ?? line.code,
    description: line.description,
    variant: line.variant,
    unit: line.unit,
    lot: line.lot,
    expiresOn: line.expiresOn,
    quantity: line.quantity,
    listPrice: line.unitPrice,
    unitPrice: afterRules === gross ? basePrice(line) : cents(scaleHalfUp(afterRules, 1000, line.quantity)),
    gross,
    adjustments: [...adjustments],
    total: net,
    discount: line.discount,
    salesperson: person(db, line.salespersonId),
    cancelled: line.cancelled,
    stockLeft: null,
  }
}

function person(db: ReadDb, id: OperatorId | null): { id: OperatorId; name: string } | null {
  return id === null ? null : { id, name: operatorName(db, id) }
}
