import { familyIdSchema, lineIdSchema } from '../../../kernel/ids'
import { cents } from '../../../kernel/money/cents'
import { units } from '../../../kernel/money/quantity'
import { priceSale, type PriceableLine } from '../price-sale'
import { priceRuleSchema, type PriceRule, type Stacking } from '../rules/price-rule'

export const clothes = familyIdSchema.parse(1)
export const shoes = familyIdSchema.parse(2)

/** Ids rise with the making, as those of scanned lines do. */
let made = 0

export function line(price: number, pieces = 1, over: Partial<PriceableLine> = {}): PriceableLine {
  made += 1
  return {
    id: lineIdSchema.parse(`0193a1de-2222-7000-8000-${String(made).padStart(12, '0')}`),
    familyId: clothes,
    brandId: null,
    quantity: units(pieces),
    unitPrice: cents(price),
    promotionalPrice: null,
    labelPrice: null,
    discount: null,
    ...over,
  }
}

interface Stored {
  readonly on?: object
  readonly stacking?: Stacking
  readonly order?: number
  readonly floor?: number
  readonly limit?: number
  readonly name?: string
}

export function rule(action: object, { on = { kind: 'every-product' }, ...stored }: Stored = {}): PriceRule {
  made += 1
  return priceRuleSchema.parse({
    uid: `rule-${String(made).padStart(6, '0')}`,
    name: 'Oferta',
    condition: on,
    action,
    ...{ stacking: 'single', order: made, floor: null, limit: null },
    ...stored,
  })
}

export const inFamily = (familyId: number) => ({ on: { kind: 'family', familyId } })
export const rateOff = (percent: number, stored?: Stored) =>
  rule({ kind: 'rate-off', rate: percent * 1000 }, stored)
export const finalPrice = (unitPrice: number, stored?: Stored) =>
  rule({ kind: 'final-price', unitPrice }, stored)
export const nth = (size: number, percent: number, stored?: Stored) =>
  rule({ kind: 'nth-at-rate', size, rate: percent * 1000 }, stored)
export const soManyFor = (size: number, price: number, stored?: Stored) =>
  rule({ kind: 'so-many-for', size, price }, stored)
export const tiers = (steps: Record<number, number>, stored?: Stored) =>
  rule(
    {
      kind: 'sale-tiers',
      tiers: Object.entries(steps).map(([from, amount]) => ({
        from: Number(from),
        off: { kind: 'amount', amount },
      })),
    },
    stored,
  )
export const saleRate = (from: number, percent: number, stored?: Stored) =>
  rule({ kind: 'sale-tiers', tiers: [{ from, off: { kind: 'rate', rate: percent * 1000 } }] }, stored)
export const customerRate = (percent: number, stored?: Stored) =>
  rule({ kind: 'customer-rate', rate: percent * 1000 }, stored)

/** What lines cost under rules, in cents each. */
export interface Case {
  readonly name: string
  readonly lines: readonly PriceableLine[]
  readonly rules: readonly PriceRule[]
  readonly nets: readonly number[]
}

export const sock = { familyId: null }
export const onShoes = inFamily(2)

/** What each line comes to, in cents. */
export function netsOf({ lines, rules }: Pick<Case, 'lines' | 'rules'>): number[] {
  return priceSale({ lines, discount: null, rules }).lines.map(({ net }) => net)
}
