import type { BranchId } from '../../src-shared/ids'
import { shopDay } from '../../src-shared/settings/shop-day'
import { timeZoneOf } from '../../src-shared/settings/time-zone'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'

/** The IANA time zone of a branch, by its state: its papers are dated in it, and its days begin by it. */
export function shopTimeZone(db: ReadDb, branchId: BranchId): string {
  return timeZoneOf(
    db.get<{ state: string }>('SELECT state FROM branch WHERE id IN (?)', branchId)?.state ?? '',
  )
}

/** The calendar day it is at this till, `2026-11-14`. */
export function shopToday(db: ReadDb, { now, terminal }: Pick<Desk, 'now' | 'terminal'>): string {
  return shopDay(now(), shopTimeZone(db, terminal.branchId))
}
