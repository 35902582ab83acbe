import type { BranchId, TerminalId } from '#shared/kernel/ids'
import { businessDay, type ShopClock } from '#shared/kernel/time/business-day'
import { timeZoneOf } from '#shared/kernel/time/time-zone'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { readParameter } from '../settings/parameters-in-force'

/** The IANA time zone of a branch, its own or its state's: its papers are dated in it, and its days begin by it. */
export function shopTimeZone(db: ReadDb, branchId: BranchId): string {
  const branch = db.get<{ state: string; timeZone: string | null }>(
    'SELECT state, time_zone AS timeZone FROM branch WHERE id IN (?)',
    branchId,
  )
  return branch?.timeZone ?? timeZoneOf(branch?.state ?? '')
}

/** How a branch counts its days of business. */
export function shopClock(
  db: ReadDb,
  place: { readonly id: TerminalId | null; readonly branchId: BranchId },
): ShopClock {
  return {
    timeZone: shopTimeZone(db, place.branchId),
    dayStartsAt: readParameter(db, 'shop.day-starts-at', place),
  }
}

/** The day of business it is at this till, `2026-11-14`. */
export function shopToday(db: ReadDb, { now, terminal }: Pick<Desk, 'now' | 'terminal'>): string {
  return businessDay(now(), shopClock(db, terminal))
}
