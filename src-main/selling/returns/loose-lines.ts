import { priceOfOne } from '#shared/goods/pricing/price-of-one'
import { sumBy, ZERO } from '#shared/kernel/money/cents'
import { multiply, ONE_UNIT } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReturnLine } from '#shared/selling/returns/return-line'
import type { LooseItem, LooseQuote } from '#shared/selling/returns/return-view'
import { productById } from '../../goods/catalog/product-queries'
import { rulesInForce } from '../../goods/pricing/rules-in-force'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk, ReadDesk } from '../../platform/database/desk'

export type ItemRefusal = { readonly code: 'unknown-product' } | { readonly code: 'whole-units-only' }

/** Goods no receipt proves, at the price chosen or, without one, at what they cost now. */
export function looseLines(
  db: ReadDb,
  { now, terminal }: Pick<Desk, 'now' | 'terminal'>,
  items: readonly LooseItem[],
): Result<readonly (ReturnLine & LooseQuote['lines'][number])[], ItemRefusal> {
  const at = now()
  const rules = rulesInForce(db, { branchId: terminal.branchId, at, customerId: null })
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
export function quoteLoose(desk: ReadDesk, items: readonly LooseItem[]): Result<LooseQuote, ItemRefusal> {
  const lines = looseLines(desk.database, desk, items)
  if (!lines.ok) return lines
  return ok({ lines: [...lines.value], total: sumBy(lines.value, ({ amount }) => amount) })
}
