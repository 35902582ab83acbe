import { z } from 'zod'
import { nonNegativeCentsSchema } from '../../kernel/money/cents'
import { milliPercentSchema } from '../../kernel/money/percentage'

/**
 * What a role may do up to, before somebody else has to approve: `rate` in thousandths of a percent, `amount` in cents
 * over a till session.
 */
export const roleLimitFields = {
  discount: { name: 'Desconto sem aprovação', unit: 'rate', schema: milliPercentSchema },
  cashDrop: { name: 'Sangria sem aprovação', unit: 'amount', schema: nonNegativeCentsSchema },
  refund: { name: 'Devolução sem aprovação', unit: 'amount', schema: nonNegativeCentsSchema },
} as const satisfies Record<
  string,
  | { readonly name: string; readonly unit: 'rate'; readonly schema: typeof milliPercentSchema }
  | { readonly name: string; readonly unit: 'amount'; readonly schema: typeof nonNegativeCentsSchema }
>

type Fields = typeof roleLimitFields
type RoleLimitName = keyof Fields
export type RoleLimits = { readonly [Name in RoleLimitName]: z.output<Fields[Name]['schema']> }

export const roleLimitNames = Object.keys(roleLimitFields) as readonly RoleLimitName[]

type LimitSchemas = { [Name in RoleLimitName]: Fields[Name]['schema'] }
export const roleLimitsSchema = z.object(
  Object.fromEntries(
    Object.entries(roleLimitFields).map(([name, { schema }]) => [name, schema]),
  ) as LimitSchemas,
)
