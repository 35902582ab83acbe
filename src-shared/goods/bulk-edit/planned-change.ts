import type { Instant } from '../../kernel/ids'
import type { Cents } from '../../kernel/money/cents'
import { assertNever } from '../../kernel/result'
import { addDays, startOfDay } from '../../kernel/time/shop-day'
import type { BulkChange } from './bulk-change'
import { stepped, type PriceStep } from './price-step'

/** What of a product may be changed in bulk: cents, instants, uids. */
export interface BulkFields {
  readonly family: string | null
  readonly brand: string | null
  readonly classification: string | null
  readonly unit: string
  readonly active: boolean
  readonly price: Cents
  readonly cost: Cents | null
  readonly promotionalPrice: Cents | null
  readonly promotionStartsAt: Instant | null
  readonly promotionEndsAt: Instant | null
}

/** Why a product stays as it is. */
export const bulkRefusals = {
  'below-zero': 'O preço ficaria abaixo de zero.',
  'nothing-to-step-from': 'Não tem preço de onde partir.',
  'promotion-not-below': 'O preço promocional não ficaria menor que o de venda.',
  'below-promotion': 'O preço ficaria igual ou menor que o promocional.',
} as const
export type BulkRefusal = keyof typeof bulkRefusals

export type Planned =
  | { readonly kind: 'changed'; readonly before: Partial<BulkFields>; readonly after: Partial<BulkFields> }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly why: BulkRefusal }

/** What a change makes of one product. */
export function planChange(product: BulkFields, change: BulkChange, timeZone: string): Planned {
  const to = wanted(product, change, timeZone)
  return typeof to === 'string' ? { kind: 'refused', why: to } : difference(product, to)
}

function wanted(
  product: BulkFields,
  change: BulkChange,
  timeZone: string,
): Partial<BulkFields> | BulkRefusal {
  switch (change.what) {
    case 'family':
      return { family: change.to }
    case 'brand':
      return { brand: change.to }
    case 'classification':
      return { classification: change.to === '' ? null : change.to }
    case 'unit':
      return { unit: change.to }
    case 'active':
      return { active: change.to }
    case 'price': {
      const price = priceAfter(product.price, change.step)
      if (typeof price === 'string') return price
      const isBelow = product.promotionalPrice !== null && price <= product.promotionalPrice
      return isBelow ? 'below-promotion' : { price }
    }
    case 'cost': {
      const cost = priceAfter(product.cost, change.step)
      return typeof cost === 'string' ? cost : { cost }
    }
    case 'promotional-price': {
      const price = priceAfter(product.price, change.step)
      if (typeof price === 'string') return price
      if (price >= product.price) return 'promotion-not-below'
      return {
        promotionalPrice: price,
        promotionStartsAt: change.from === null ? null : startOfDay(change.from, timeZone),
        promotionEndsAt: change.until === null ? null : startOfDay(addDays(change.until, 1), timeZone) - 1,
      }
    }
    case 'no-promotional-price':
      return { promotionalPrice: null, promotionStartsAt: null, promotionEndsAt: null }
    default:
      return assertNever(change)
  }
}

function priceAfter(from: Cents | null, step: PriceStep): Cents | BulkRefusal {
  const price = stepped(from, step)
  if (price === null) return 'nothing-to-step-from'
  return price < 0 ? 'below-zero' : price
}

function difference(product: BulkFields, to: Partial<BulkFields>): Planned {
  const changed = (Object.keys(to) as (keyof BulkFields)[]).filter((field) => product[field] !== to[field])
  if (changed.length === 0) return { kind: 'same' }
  return { kind: 'changed', before: pick(product, changed), after: pick(to, changed) }
}

function pick(from: Partial<BulkFields>, fields: readonly (keyof BulkFields)[]): Partial<BulkFields> {
  return Object.fromEntries(fields.map((field) => [field, from[field] ?? null]))
}

/** Whether a product still is what a change made of it. */
export function isStill(product: BulkFields, after: Partial<BulkFields>): boolean {
  return difference(product, after).kind === 'same'
}
