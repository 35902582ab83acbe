import type { Instant } from '#shared/kernel/ids'
import { businessDay, type ShopClock } from '#shared/kernel/time/business-day'

/** When a condition is asked: what is today, and how instants become days of the shop. */
export interface Moment {
  readonly today: string
  readonly clock: ShopClock
}

export function momentOf(at: Instant, clock: ShopClock): Moment {
  return { today: businessDay(at, clock), clock }
}
