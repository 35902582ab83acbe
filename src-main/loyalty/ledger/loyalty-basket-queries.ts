import { basePrice } from '#shared/goods/pricing/base-price'
import type { SaleId } from '#shared/kernel/ids'
import { max, subtract, sumBy, ZERO, type Cents } from '#shared/kernel/money/cents'
import { multiply } from '#shared/kernel/money/quantity'
import type { LoyaltyBasket, LoyaltyItem } from '#shared/loyalty/port/loyalty-basket'
import { leftOf, returnedShare } from '#shared/selling/returns/returned-share'
import { soldLines, type Basket, type SaleLine } from '#shared/selling/sale/sale'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb } from '../../platform/database/connection'
import { soldLinesOf } from '../../selling/sale/left-of-sale-queries'

type ToldOf = Pick<LoyaltyItem, 'ean' | 'brand' | 'classification'>

/** What is bought, priced without the operator's own benefit; every line full price unless only such lines count. */
export function loyaltyBasket(db: ReadDb, basket: Basket, onlyFullPrice: boolean): LoyaltyBasket {
  const figures = saleFigures(db, { ...basket, benefits: [] })
  const priced = new Map(figures.lines.map((line) => [line.id, line]))
  const items = soldLines(basket).flatMap((line) => {
    const figure = priced.get(line.id)
    if (!figure) return []
    const { gross, net } = figure
    return [
      { ...itemOf(db, line), total: net, isFullPrice: !onlyFullPrice || isFullPrice(line, { gross, net }) },
    ]
  })
  return { items, total: figures.total, discount: subtract(figures.gross, figures.total) }
}

/** Cents the customer would pay before the operator's own benefit: at zero no operator is asked or told anything. */
export function loyaltyTotal(db: ReadDb, basket: Basket): Cents {
  return saleFigures(db, { ...basket, benefits: [] }).total
}

/** What is left of a finished sale after its returns, of the lines chosen; quantities and totals in proportion. */
export function basketLeft(
  db: ReadDb,
  sale: Basket & { readonly id: SaleId },
  counts: (line: SaleLine) => boolean,
): LoyaltyBasket {
  const stored = new Map(soldLinesOf(db, sale.id).map((line) => [line.id, line]))
  const items = soldLines(sale).flatMap((line) => {
    const sold = stored.get(line.id)
    if (!sold || !counts(line)) return []
    const quantity = leftOf(sold)
    if (quantity === 0) return []
    const { amount } = returnedShare(sold, quantity)
    return [{ ...itemOf(db, line), quantity, total: amount, isFullPrice: isFullPrice(line, sold) }]
  })
  const total = sumBy(items, (item) => item.total)
  const gross = sumBy(items, ({ unitPrice, quantity }) => multiply(unitPrice, quantity))
  return { items, total, discount: max(ZERO, subtract(gross, total)) }
}

/** Nothing was taken off; a scale's price label takes off a promotion by itself. */
function isFullPrice(
  line: SaleLine,
  { gross, net }: { readonly gross: Cents; readonly net: Cents },
): boolean {
  return net === gross && basePrice(line) === line.unitPrice
}

function itemOf(db: ReadDb, line: SaleLine): Omit<LoyaltyItem, 'total' | 'isFullPrice'> {
  const told = db.get<ToldOf>(
    `SELECT (SELECT barcode FROM product_barcode WHERE product_id = product.id LIMIT 1) AS ean,
            (SELECT name FROM brand WHERE id = brand_id) AS brand, classification
     FROM product WHERE id = ?`,
    line.productId,
  )
  const { code, description, quantity, unitPrice } = line
  return {
    code,
    description,
    quantity,
    unitPrice,
    ean: told?.ean ?? null,
    brand: told?.brand ?? null,
    classification: told?.classification ?? null,
  }
}
