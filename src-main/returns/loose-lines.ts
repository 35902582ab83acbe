import { sumBy, ZERO } from '#shared/money/cents'
import { multiply, ONE_UNIT } from '#shared/money/quantity'
import { priceOfOne } from '#shared/pricing/price-of-one'
import { fail, ok, type Result } from '#shared/result'
import type { LooseItem, LooseQuote } from '#shared/returns/return-view'
import { productById } from '../catalog/product-queries'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { activePriceRules } from '../pricing/price-rule-queries'
import type { ReturnLine } from './return-queries'

export type ItemRefusal = { readonly code: 'unknown-product' } | { readonly code: 'whole-units-only' }

/** Goods no receipt proves, at the price chosen or, without one, at what they cost now. */
export function looseLines(
  db: ReadDb,
  { now }: Pick<Desk, 'now'>,
  items: readonly LooseItem[],
): Result<readonly (ReturnLine & LooseQuote['lines'][number])[], ItemRefusal> {
  const at = now()
  const rules = activePriceRules(db, at)
  const lines = []
  for (const { productId, quantity, unitPrice: chosen } of items) {
    const product = productById(db, productId, at)
    if (!product) return fail({ code: 'unknown-product' })
    if (!product.fractional && quantity % ONE_UNIT !== 0) return fail({ code: 'whole-units-only' })
    const { code, description, variant, unit, fractional } = product
    const unitPrice = chosen ?? priceOfOne({ ...product, unitPrice: product.price }, rules)
    const amount = multiply(unitPrice, quantity)
    const goods = { saleLineId: null, productId, code, description, variant, unit, fractional }
    lines.push({ ...goods, quantity, unitPrice, discount: ZERO, amount })
  }
  return ok(lines)
}

/** What these goods would give back now, in cents. Writes nothing. */
export function quoteLoose(desk: Desk, items: readonly LooseItem[]): Result<LooseQuote, ItemRefusal> {
  const lines = looseLines(desk.database, desk, items)
  if (!lines.ok) return lines
  return ok({ lines: [...lines.value], total: sumBy(lines.value, ({ amount }) => amount) })
}
