import { add, sumBy, type Cents } from '../../kernel/money/cents'
import { multiply } from '../../kernel/money/quantity'
import { sumOfGroup, sumOfKind, type Adjustment } from './adjustment'
import { adjustmentGroups, type AdjustmentGroup } from './adjustments/adjustment-kind'
import { adjustmentKinds, type AdjustmentKindId } from './adjustments/adjustment-kinds'
import { customerOffer } from './adjustments/customer-offer'
import { saleOffer } from './adjustments/sale-offer'
import { setPrice } from './adjustments/set-price'
import { benefitsPhase } from './phases/benefits-phase'
import { discountOnWhole, lineDiscounts } from './phases/by-hand-phase'
import { adjustmentsOf } from './phases/offer'
import { pricePhase, type PricedUnits } from './phases/price-phase'
import { setsPhase } from './phases/sets-phase'
import { articleOf } from './phases/unit-run'
import { wholePhase } from './phases/whole-phase'
import type { PriceableSale } from './priceable-sale'
import type { PricedLine } from './priced-line'

export type { PriceableLine, PriceableSale } from './priceable-sale'
export { priceBeforeDiscounts, type PricedLine } from './priced-line'

/** Sale figures in cents, each the sum of its lines. */
export interface PricedSale {
  readonly lines: readonly PricedLine[]
  readonly gross: Cents
  /** What each kind and each group of them changed, negative when the customer pays less. */
  readonly adjustments: Readonly<Record<AdjustmentKindId, Cents>>
  readonly groups: Readonly<Record<AdjustmentGroup, Cents>>
  readonly total: Cents
}

/** A phase reads what the earlier ones made of the lines and says what it changes on each, in the same order; nothing where it changes none. */
type Phase = (
  sale: PriceableSale,
  lines: readonly PricedLine[],
  units: PricedUnits['units'],
) => readonly (readonly Adjustment[])[]

/** In their order: each sees what those before it left (DESIGN section 5, ADR 0017). Phase 1 comes first and makes the units. */
const phases: readonly Phase[] = [
  ({ rules }, lines, units) => adjustmentsOf(setPrice, setsPhase(units, rules), lines.length),
  (sale, lines) =>
    adjustmentsOf(
      saleOffer,
      wholePhase('sale', () => wholeLines(sale, lines), sale.rules),
      lines.length,
    ),
  (sale, lines) =>
    adjustmentsOf(
      customerOffer,
      wholePhase('customer', () => wholeLines(sale, lines), sale.rules),
      lines.length,
    ),
  lineDiscounts,
  discountOnWhole,
  benefitsPhase,
]

/**
 * Prices a whole sale in one pass, so that line, total, receipt and database can only agree. Lines are looked at in the
 * order of their ids, so that their order on the sale moves no cent.
 */
export function priceSale(sale: PriceableSale): PricedSale {
  const order = sale.lines.map((_, index) => index).sort((a, b) => compareIds(sale, a, b))
  const priced = priceInOrder({ ...sale, lines: order.flatMap((index) => sale.lines[index] ?? []) })
  const lines: PricedLine[] = []
  order.forEach((index, place) => {
    const line = priced[place]
    if (line) lines[index] = line
  })
  return sumUp(lines)
}

function compareIds({ lines }: PriceableSale, a: number, b: number): number {
  const [one = '', other = ''] = [lines[a]?.id, lines[b]?.id]
  return one === other ? a - b : one < other ? -1 : 1
}

function priceInOrder(sale: PriceableSale): readonly PricedLine[] {
  const { adjustments, units } = pricePhase(sale)
  let lines = sale.lines.map((line, index): PricedLine => {
    const gross = line.labelPrice ?? multiply(line.unitPrice, line.quantity)
    return adjusted({ id: line.id, gross, adjustments: [], net: gross }, adjustments[index] ?? [])
  })
  for (const phase of phases) {
    const changes = phase(sale, lines, units)
    if (changes.length > 0) lines = lines.map((line, index) => adjusted(line, changes[index] ?? []))
  }
  return lines
}

function wholeLines(sale: PriceableSale, lines: readonly PricedLine[]) {
  return sale.lines.flatMap((goods, index) => {
    const line = lines[index]
    return line ? [{ goods, article: articleOf(goods), quantity: goods.quantity, net: line.net }] : []
  })
}

function adjusted(line: PricedLine, changes: readonly Adjustment[]): PricedLine {
  if (changes.length === 0) return line
  const net = add(line.net, ...changes.map((change) => change.amount))
  if (net < 0) throw new RangeError(`Line ${line.id} priced below zero`)
  return { ...line, adjustments: [...line.adjustments, ...changes], net }
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

function record<K extends string>(keys: readonly K[], amountOf: (key: K) => Cents): Record<K, Cents> {
  return Object.fromEntries(keys.map((key) => [key, amountOf(key)])) as Record<K, Cents>
}
