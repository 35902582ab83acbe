import { allocateCapped } from '../../../kernel/money/allocate'
import { add, subtract, sumBy, ZERO } from '../../../kernel/money/cents'
import type { Adjustment } from '../adjustment'
import { lineDiscount } from '../adjustments/line-discount'
import { saleDiscount } from '../adjustments/sale-discount'
import { discountAmount, discountAmountTogether, ownPart } from '../manual-discount'
import type { PriceableSale } from '../priceable-sale'
import { priceBeforeDiscounts, type PricedLine } from '../priced-line'
import { effect } from './offer'

/** Phase 5 on a line: what the cashier agreed on the line as a whole, however many pieces it has. */
export function lineDiscounts(sale: PriceableSale, priced: readonly PricedLine[]): Adjustment[][] {
  return sale.lines.map(({ discount }, index) =>
    discount === null ? [] : effect(lineDiscount, discountAmount(discount, priced[index]?.net ?? ZERO)),
  )
}

/** Phase 5 on the whole, after what the lines give. */
export function discountOnWhole(sale: PriceableSale, priced: readonly PricedLine[]): Adjustment[][] {
  if (sale.discount === null) return []
  const nets = priced.map((line) => line.net)
  const before = sumBy(priced, priceBeforeDiscounts)
  const own = sale.lines.map(({ discount }, index) => {
    const line = priced[index]
    return discount && line ? ownPart(discount, subtract(priceBeforeDiscounts(line), line.net)) : ZERO
  })
  const given = { before, all: subtract(before, add(...nets)), own: add(...own) }
  const shares = allocateCapped(discountAmountTogether(sale.discount, given), nets)
  return shares.map((share) => effect(saleDiscount, share))
}
