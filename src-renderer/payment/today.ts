import type { Instant } from '#shared/ids'
import { shopDay } from '#shared/settings/shop-day'
import { tillTimeZone } from '../shell/till-time-zone'

/** The calendar day at this till, `2026-11-14`. */
export function today(now: Instant = Date.now()): string {
  return shopDay(now, tillTimeZone())
}
