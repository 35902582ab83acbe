import { z } from 'zod'
import { nonNegativeCentsSchema, type Cents } from '../../../kernel/money/cents'
import type { Action, Effect } from './actions/action-kind'
import { actionSchema } from './actions/actions'
import { conditionSchema } from './conditions/conditions'
import type { Goods } from './goods'

/**
 * How a rule gets on with the others of its phase: `exclusive` stands alone, of the `single` ones the best for the
 * customer counts, `combinable` ones add to it in their order.
 */
const stackings = ['exclusive', 'single', 'combinable'] as const
export type Stacking = (typeof stackings)[number]

/** An automatic price rule, ready to apply to a sale it is in force for. */
export interface PriceRule {
  readonly uid: string
  /** What screens and papers call it. */
  readonly label: string
  readonly holds: (goods: Goods) => boolean
  readonly action: Action
  readonly stacking: Stacking
  /** The lower goes first. */
  readonly order: number
  /** Cents a unit below which the rule takes nothing off. */
  readonly floor: Cents | null
  /** Pieces it may be given to in one sale, or sets; a rule about the whole sale has none. */
  readonly limit: number | null
}

/** A rule of one phase. */
export type RuleOf<P extends Effect['phase']> = PriceRule & { readonly action: Extract<Action, { phase: P }> }

/** A stored rule made ready to apply; refuses what it does not understand. One the shop did not name says what it does. */
export const priceRuleSchema = z
  .object({
    uid: z.string().min(1),
    name: z.string().trim(),
    condition: conditionSchema,
    action: actionSchema,
    stacking: z.enum(stackings),
    order: z.int(),
    floor: nonNegativeCentsSchema.nullable(),
    limit: z.int().positive().nullable(),
  })
  .refine(({ action, stacking }) => action.phase !== 'sets' || stacking !== 'combinable', {
    message: 'a piece is part of one set only',
  })
  .refine(({ action, limit }) => action.phase === 'price' || action.phase === 'sets' || limit === null, {
    message: 'a rule about the whole sale applies once',
  })
  .transform(({ name, condition, action, ...rule }): PriceRule => ({
    ...rule,
    label: name === '' ? `${action.says} ${condition.says}` : name,
    holds: condition.holds,
    action,
  }))
