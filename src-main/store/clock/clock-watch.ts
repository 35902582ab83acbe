import type { Instant } from '#shared/kernel/ids'
import { printedMoment } from '#shared/kernel/time/printed-date'
import { clockDoubt, type ClockDoubt } from '#shared/store/clock/clock-doubt'
import type { Desk } from '../../platform/database/desk'
import { hastenAll } from '../../platform/outbox/outbox-rows'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { shopTimeZone } from '../branch/shop-clock-queries'
import { readParameter } from '../settings/parameters-in-force'
import { lastSeen, writeLastSeen } from './clock-rows'

type ClockDoubted = { readonly code: 'clock-doubted' } & Pick<ClockDoubt, 'lastSeen' | 'shown'>

const dayMs = 86_400_000

/**
 * Compares the computer's clock with the last thing written: at start, at every act of the till and every minute. What it
 * once showed is noted in the file, so that a clock set wrong while the till was off is seen before the first sale.
 */
export function createClockWatch(desk: Desk, onChange: (doubt: ClockDoubt | null) => void) {
  const { database, now, terminal } = desk
  let seen = lastSeen(database)
  let doubt: ClockDoubt | null = null

  /** Why the clock is not believed right now; null when it is. A clock put right is believed again by itself. */
  function check(): ClockDoubt | null {
    const shown = now()
    const before = doubt
    doubt = isAtEase(shown, seen)
      ? null
      : clockDoubt(shown, seen, readParameter(database, 'shop.quiet-days', terminal))
    if (doubt === null) seen = shown
    if (doubt?.kind !== before?.kind) onChange(doubt)
    return doubt
  }

  return {
    check,
    /** Why nothing may be sold, received, returned or counted now: under a date nobody believes; null when it is believed. */
    doubted(): ClockDoubted | null {
      const doubted = check()
      return doubted && { code: 'clock-doubted', lastSeen: doubted.lastSeen, shown: doubted.shown }
    },
    /** Notes that the clock was believed until now; to be called every minute, and at start. */
    note(): void {
      if (check() === null) database.write((db) => writeLastSeen(db, now()))
    },
    /**
     * Somebody answers for the clock as it is (FEATURES B1): it is the measure from now on, and the trail says from where
     * to where. What waits for an hour the clock had shown before does not wait for it.
     */
    confirm(caller: Caller): void {
      const doubted = check()
      if (doubted === null) return
      const { kind, lastSeen: from, shown: to } = doubted
      database.write((db) => {
        writeLastSeen(db, to)
        if (kind === 'behind') hastenAll(db, to)
        const timeZone = shopTimeZone(db, terminal.branchId)
        const detail = { clockBefore: printedMoment(from, timeZone), clockNow: printedMoment(to, timeZone) }
        recordAction(db, desk, caller, { action: 'clock.confirm', saleId: null, detail })
      })
      seen = to
      check()
    },
  }
}
export type ClockWatch = ReturnType<typeof createClockWatch>

/** Most calls: the clock ran on, by less than a day. No setting is read for them. */
function isAtEase(shown: Instant, seen: Instant | null): boolean {
  return seen === null || (shown >= seen && shown - seen < dayMs)
}
