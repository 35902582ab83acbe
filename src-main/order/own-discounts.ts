import type { Cents } from '../../src-shared/money/cents'
import type { ManualDiscount } from '../../src-shared/pricing/manual-discount'
import { priceBeforeDiscounts } from '../../src-shared/pricing/price-sale'
import type { Basket } from '../../src-shared/sale/sale'
import type { Caller } from '../access/caller'
import { withinLimit } from '../access/discount-limit'
import type { ReadDb } from '../database/connection'
import { saleFigures } from '../pricing/price-rule-queries'

/** What is bought with those discounts alone that this operator may give on their own: an approval serves only the order it was given for. */
export function withOwnDiscounts<B extends Basket>(db: ReadDb, caller: Caller, basket: B): B {
  const alone = { ...caller, granted: undefined }
  const own = (discount: ManualDiscount | null, base: Cents | undefined): ManualDiscount | null => {
    const within = withinLimit(alone, discount, base)
    return within.ok ? within.value.discount : null
  }
  const priced = new Map(saleFigures(db, basket).lines.map((line) => [line.id, priceBeforeDiscounts(line)]))
  const lines = basket.lines.map((line) => ({ ...line, discount: own(line.discount, priced.get(line.id)) }))
  const { total } = saleFigures(db, { ...basket, lines, discount: null })
  return { ...basket, lines, discount: own(basket.discount, total) }
}
