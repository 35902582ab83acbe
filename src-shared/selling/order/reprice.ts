import { z } from 'zod'
import type { PriceRule } from '../../goods/pricing/rules/price-rule'
import type { Instant } from '../../kernel/ids'
import { centsSchema, type Cents } from '../../kernel/money/cents'
import { soldLines, type Basket, type SaleLine } from '../sale/sale'
import { figuresOf } from '../sale/sale-edits'

/** What new prices did to an order, in cents; `after` is null for a product no longer sold, which leaves the order. */
export const repricingSchema = z.object({
  before: centsSchema,
  after: centsSchema,
  changes: z.array(z.object({ description: z.string(), before: centsSchema, after: centsSchema.nullable() })),
})
export type Repricing = z.infer<typeof repricingSchema>

/** Prices in cents per unit as they are now. */
export interface CurrentPrices {
  readonly price: Cents
  readonly promotionalPrice: Cents | null
}

interface NewPrices {
  readonly at: Instant
  /** Undefined for a product no longer sold. */
  readonly pricesOf: (line: SaleLine) => CurrentPrices | undefined
  readonly rulesBefore: readonly PriceRule[]
  readonly rulesNow: readonly PriceRule[]
}

/**
 * Puts an order on the prices of now. Discounts given by hand stay, as does the price printed on a scale label; what
 * `allowed` takes off the order at its new prices is part of what changed.
 */
export function reprice<B extends Basket>(
  basket: B,
  { at, pricesOf, rulesBefore, rulesNow }: NewPrices,
  allowed: (repriced: B) => B = (same) => same,
): { readonly basket: B; readonly repricing: Repricing } {
  const lines = soldLines(basket).flatMap((line) => {
    const now = pricesOf(line)
    return now ? [{ ...line, unitPrice: now.price, promotionalPrice: now.promotionalPrice }] : []
  })
  const repriced = allowed({ ...basket, lines, pricedAt: at })
  const before = figuresOf(basket, rulesBefore)
  const after = figuresOf(repriced, rulesNow)
  const nets = new Map(after.lines.map(({ id, net }) => [id, net]))
  const changes = before.lines.flatMap(({ id, net }) => {
    const description = basket.lines.find((line) => line.id === id)?.description ?? ''
    const netAfter = nets.get(id) ?? null
    return netAfter === net ? [] : [{ description, before: net, after: netAfter }]
  })
  return { basket: repriced, repricing: { before: before.total, after: after.total, changes } }
}
