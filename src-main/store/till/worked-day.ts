import { businessDay } from '#shared/kernel/time/business-day'
import { addDays } from '#shared/kernel/time/shop-day'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { shopClock } from '../branch/shop-clock-queries'
import { readParameter } from '../settings/parameters-in-force'
import { openingBeforeLast } from './till-rows'

/**
 * What has its last day before this one has ended, such as a voucher; null where there is nothing to judge by. Nobody can
 * spend it since that day, so there is no hurry: only a day this till already worked on before its newest opening counts,
 * less the days a shop may rest, and a clock set wrong loses nobody's money.
 */
export function workedDay(db: ReadDb, { now, terminal }: Pick<ReadDesk, 'now' | 'terminal'>): string | null {
  const previous = openingBeforeLast(db, terminal.id)
  if (previous === null) return null
  const believed = Math.min(previous, now())
  const restDays = readParameter(db, 'shop.quiet-days', terminal)
  return addDays(businessDay(believed, shopClock(db, terminal)), -restDays)
}
