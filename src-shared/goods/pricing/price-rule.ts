import { z } from 'zod'
import { brandIdSchema, familyIdSchema, type BrandId, type FamilyId } from '../../kernel/ids'
import { max, nonNegativeCentsSchema, subtract, ZERO, type Cents } from '../../kernel/money/cents'
import { milliPercentSchema, percentOf } from '../../kernel/money/percentage'
import { multiply, type Thousandths } from '../../kernel/money/quantity'

/** What a rule may look at on a line; `priceRules` in price-sale.ts fills it in. */
interface RuleSubject {
  readonly familyId: FamilyId | null
  readonly brandId: BrandId | null
  readonly quantity: Thousandths
  /** The line's price before this rule, in cents. */
  readonly net: Cents
}

type Condition = (line: RuleSubject) => boolean
/** How much the line's price falls, in cents, never negative. */
type Action = (line: RuleSubject) => Cents

/** An automatic price rule, ready to apply. */
export interface PriceRule {
  readonly name: string
  readonly applies: Condition
  readonly reduction: Action
}

/** A kind of condition or action: what its stored parameters look like, and what they mean. */
function kind<K extends string, Shape extends z.ZodRawShape, Meaning>(
  name: K,
  shape: Shape,
  meaning: (parameters: z.output<z.ZodObject<Shape>>) => Meaning,
) {
  return z.object({ kind: z.literal(name), ...shape }).transform((value) => meaning(value as never))
}

/**
 * A new kind of rule that looks at nothing but a RuleSubject is one more entry in one of these two arrays (FEATURES F17).
 * What looks at anything else (the customer, the tender, the hour, other lines) needs it in RuleSubject, in PriceableSale
 * and in whatever prices a sale. Rules are rows of `price_rule`; no screen writes them.
 */
const condition = z.union([
  kind('every-product', {}, (): Condition => () => true),
  kind(
    'family',
    { familyId: familyIdSchema },
    ({ familyId }): Condition =>
      (line) =>
        line.familyId === familyId,
  ),
  kind(
    'brand',
    { brandId: brandIdSchema },
    ({ brandId }): Condition =>
      (line) =>
        line.brandId === brandId,
  ),
])

const action = z.union([
  kind(
    'rate-off',
    { rate: milliPercentSchema },
    ({ rate }): Action =>
      (line) =>
        percentOf(line.net, rate),
  ),
  kind(
    'final-price',
    { unitPrice: nonNegativeCentsSchema },
    ({ unitPrice }): Action =>
      (line) =>
        max(ZERO, subtract(line.net, multiply(unitPrice, line.quantity))),
  ),
])

/** A stored rule (JSON of condition and action) made ready to apply; refuses parameters it does not understand. */
export const priceRuleSchema = z
  .object({ name: z.string().min(1), condition, action })
  .transform((rule): PriceRule => ({ name: rule.name, applies: rule.condition, reduction: rule.action }))
