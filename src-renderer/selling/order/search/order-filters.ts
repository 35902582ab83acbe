import type { OperatorId } from '#shared/kernel/ids'
import { addDays, startOfDay } from '#shared/kernel/time/shop-day'
import type { OrderFilter } from '#shared/selling/order/order-view'
import { parseDay } from '../../../ui/fields/day-text'

/** The filters as typed and chosen. */
export interface OrderFilters {
  readonly text: string
  readonly state: OrderFilter['state']
  readonly salespersonId: OperatorId | null
  /** Days as typed, `31/12/2026`. */
  readonly from: string
  readonly until: string
}

export const noFilters: OrderFilters = { text: '', state: null, salespersonId: null, from: '', until: '' }

/** What is asked of main, days in the shop's time zone. A day half typed filters nothing yet; the last day counts whole. */
export function readFilters(
  { text, state, salespersonId, from, until }: OrderFilters,
  timeZone: string,
): OrderFilter {
  const midnight = (typed: string, daysOn: number): number | null => {
    const day = parseDay(typed)
    return day === undefined ? null : Math.max(0, startOfDay(addDays(day, daysOn), timeZone))
  }
  return { text: text.trim(), state, salespersonId, from: midnight(from, 0), until: midnight(until, 1) }
}
