import type { Instant } from '#shared/kernel/ids'
import { shopDay } from '#shared/kernel/time/shop-day'
import { tillTimeZone } from '../../../app/till-time-zone'

/** The calendar day at this till, `2026-11-14`. */
export function today(now: Instant = Date.now()): string {
  return shopDay(now, tillTimeZone())
}
