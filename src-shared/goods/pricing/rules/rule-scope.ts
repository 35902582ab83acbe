import { z } from 'zod'
import type { ShopTime } from '../../../kernel/time/shop-day'

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Where, when and for whom a rule is: all that is left out is no limit. Answered before pricing. */
export const ruleScopeSchema = z.strictObject({
  /** Which branches, as a document names them. */
  branches: z.array(z.string()).optional(),
  /** Days of the week at the shop, 0 is Sunday. */
  weekdays: z.array(z.int().min(0).max(6)).optional(),
  /** By the shop's clock, `until` no longer; past midnight where it is the earlier one, by the day it began. */
  hours: z.strictObject({ from: timeSchema, until: timeSchema }).optional(),
  /** Only for customers with a file of their own. */
  customers: z.literal('registered').optional(),
})
export type RuleScope = Readonly<z.infer<typeof ruleScopeSchema>>

/** The circumstances a sale is priced in. */
export interface Circumstances {
  readonly branch: string
  readonly time: ShopTime
  readonly hasCustomer: boolean
}

export function isInScope(scope: RuleScope, { branch, time, hasCustomer }: Circumstances): boolean {
  const { branches, hours, customers } = scope
  if (branches !== undefined && !branches.includes(branch)) return false
  if (customers === 'registered' && !hasCustomer) return false
  if (hours === undefined) return isOnDay(scope, time.weekday)
  const { from, until } = hours
  if (from <= until) return isOnDay(scope, time.weekday) && time.clock >= from && time.clock < until
  if (time.clock >= from) return isOnDay(scope, time.weekday)
  return time.clock < until && isOnDay(scope, (time.weekday + 6) % 7)
}

function isOnDay({ weekdays }: RuleScope, weekday: number): boolean {
  return weekdays === undefined || weekdays.includes(weekday)
}
