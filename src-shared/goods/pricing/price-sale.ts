import type { LineId, BrandId, FamilyId } from '../../kernel/ids'
import { allocateCapped } from '../../kernel/money/allocate'
import { add, min, negate, subtract, sumBy, ZERO, type Cents } from '../../kernel/money/cents'
import { multiply, type Thousandths } from '../../kernel/money/quantity'
import { sumOfGroup, sumOfKind, type Adjustment } from './adjustment'
import { adjustmentGroups, type AdjustmentGroup, type AdjustmentKind } from './adjustments/adjustment-kind'
import { adjustmentKinds, type AdjustmentKindId } from './adjustments/adjustment-kinds'
import { cashback as cashbackKind } from './adjustments/cashback'
import { lineDiscount } from './adjustments/line-discount'
import { promotion } from './adjustments/promotion'
import { rulePrice } from './adjustments/rule-price'
import { saleDiscount as saleDiscountKind } from './adjustments/sale-discount'
import type { Cashback } from './cashback'
import { discountAmount, discountAmountTogether, ownPart, type ManualDiscount } from './manual-discount'
import type { PriceRule } from './price-rule'

/** A line as pricing sees it: what is sold and the prices in force when it was scanned. */
export interface PriceableLine {
  readonly id: LineId
  readonly familyId: FamilyId | null
  readonly brandId: BrandId | null
  readonly quantity: Thousandths
  /** Cents per unit. */
  readonly unitPrice: Cents
  readonly promotionalPrice: Cents | null
  /** The price printed on a scale label, in cents; it stands, whatever the weight multiplies to. */
  readonly labelPrice: Cents | null
  readonly discount: ManualDiscount | null
}

export interface PriceableSale {
  readonly lines: readonly PriceableLine[]
  readonly discount: ManualDiscount | null
  readonly cashback?: Cashback | null
  readonly rules: readonly PriceRule[]
}

/** Line figures in cents: gross + adjustments = net, always. */
export interface PricedLine {
  readonly id: LineId
  readonly gross: Cents
  readonly adjustments: readonly Adjustment[]
  readonly net: Cents
}

/** Sale figures in cents, each the sum of its lines. */
export interface PricedSale {
  readonly lines: readonly PricedLine[]
  readonly gross: Cents
  /** What each kind and each group of them changed, negative when the customer pays less. */
  readonly adjustments: Readonly<Record<AdjustmentKindId, Cents>>
  readonly groups: Readonly<Record<AdjustmentGroup, Cents>>
  readonly total: Cents
}

/** One step reads the lines priced so far and says what it changes on each of them, in the same order. */
type PricingStep = (sale: PriceableSale, lines: readonly PricedLine[]) => readonly (readonly Adjustment[])[]

/**
 * Prices a whole sale in one pass, so that line, total, receipt and database can only agree (DESIGN section 4).
 * Base price → promotional price → price rules → manual line discount → manual sale discount →
 * what a loyalty operator gives back.
 */
export function priceSale(sale: PriceableSale): PricedSale {
  let lines: PricedLine[] = sale.lines.map((line) => {
    const gross = line.labelPrice ?? multiply(line.unitPrice, line.quantity)
    return { id: line.id, gross, adjustments: [], net: gross }
  })
  for (const step of steps) {
    const changes = step(sale, lines)
    lines = lines.map((line, index) => adjusted(line, changes[index] ?? []))
  }
  return sumUp(lines)
}

/** The figures of a sale, each the sum of its lines'. */
export function sumUp(lines: readonly PricedLine[]): PricedSale {
  const changes = lines.flatMap(({ adjustments }) => adjustments)
  return {
    lines,
    gross: sumBy(lines, (line) => line.gross),
    adjustments: record(
      adjustmentKinds.map(({ id }) => id),
      (id) => sumOfKind(changes, { id }),
    ),
    groups: record(adjustmentGroups, (group) => sumOfGroup(changes, group)),
    total: sumBy(lines, (line) => line.net),
  }
}

const promotionalPrices: PricingStep = (sale) =>
  sale.lines.map((line) => {
    if (line.promotionalPrice === null || line.labelPrice !== null) return []
    const reduction = subtract(
      multiply(line.unitPrice, line.quantity),
      multiply(line.promotionalPrice, line.quantity),
    )
    return effect(promotion, reduction)
  })

const priceRules: PricingStep = (sale, priced) =>
  sale.lines.map((line, index) => {
    const effects: Adjustment[] = []
    let net = priced[index]?.net ?? ZERO
    for (const rule of sale.rules) {
      const subject = { familyId: line.familyId, brandId: line.brandId, quantity: line.quantity, net }
      if (!rule.applies(subject)) continue
      const reduction = rule.reduction(subject)
      effects.push(...effect(rulePrice, reduction, rule.name))
      net = subtract(net, reduction)
    }
    return effects
  })

const lineDiscounts: PricingStep = (sale, priced) =>
  sale.lines.map((line, index) =>
    line.discount === null
      ? []
      : effect(lineDiscount, discountAmount(line.discount, priced[index]?.net ?? ZERO)),
  )

const saleDiscount: PricingStep = (sale, priced) => {
  if (sale.discount === null) return []
  const nets = priced.map((line) => line.net)
  const before = sumBy(priced, priceBeforeDiscounts)
  const own = sale.lines.map(({ discount }, index) => {
    const line = priced[index]
    return discount && line ? ownPart(discount, subtract(priceBeforeDiscounts(line), line.net)) : ZERO
  })
  const given = { before, all: subtract(before, add(...nets)), own: add(...own) }
  const shares = allocateCapped(discountAmountTogether(sale.discount, given), nets)
  return shares.map((share) => effect(saleDiscountKind, share))
}

const cashback: PricingStep = ({ cashback: given }, priced) => {
  if (!given) return []
  const nets = priced.map((line) => line.net)
  const shares = allocateCapped(min(given.amount, add(...nets)), nets)
  return shares.map((share) => effect(cashbackKind, share, given.label))
}

const steps: readonly PricingStep[] = [promotionalPrices, priceRules, lineDiscounts, saleDiscount, cashback]

function effect(
  kind: AdjustmentKind<AdjustmentKindId>,
  reduction: Cents,
  label: string = kind.label,
): Adjustment[] {
  return reduction > 0 ? [{ kind: kind.id, label, amount: negate(reduction) }] : []
}

/** A line's price in cents after the automatic rules and before any discount given by hand. */
export function priceBeforeDiscounts(line: Pick<PricedLine, 'gross' | 'adjustments'>): Cents {
  return add(line.gross, sumOfGroup(line.adjustments, 'promotions'))
}

function adjusted(line: PricedLine, changes: readonly Adjustment[]): PricedLine {
  if (changes.length === 0) return line
  const net = add(line.net, ...changes.map((change) => change.amount))
  if (net < 0) throw new RangeError(`Line ${line.id} priced below zero`)
  return { ...line, adjustments: [...line.adjustments, ...changes], net }
}

function record<K extends string>(keys: readonly K[], amountOf: (key: K) => Cents): Record<K, Cents> {
  return Object.fromEntries(keys.map((key) => [key, amountOf(key)])) as Record<K, Cents>
}
