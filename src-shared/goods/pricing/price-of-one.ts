import { lineIdSchema } from '../../kernel/ids'
import type { Cents } from '../../kernel/money/cents'
import { ONE_UNIT } from '../../kernel/money/quantity'
import { priceSale, type PriceableLine } from './price-sale'
import type { PriceRule } from './rules/price-rule'

type Priced = Pick<PriceableLine, 'unitPrice' | 'promotionalPrice' | 'familyId' | 'brandId'>

const id = lineIdSchema.parse('00000000-0000-4000-8000-000000000000')

/** What one unit would cost in a sale now, in cents: the answer to “quanto custa?”, by the till's own pricing. */
export function priceOfOne(product: Priced, rules: readonly PriceRule[]): Cents {
  const line = { ...product, id, quantity: ONE_UNIT, labelPrice: null, discount: null }
  return priceSale({ lines: [line], discount: null, rules }).total
}
