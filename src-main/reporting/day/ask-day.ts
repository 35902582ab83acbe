import { fail, type Result } from '#shared/kernel/result'
import type { DayFigures } from '#shared/reporting/day/day-figures'
import type { ReadDesk } from '../../platform/database/desk'
import type { Running } from '../../platform/worker/read-worker'
import { authorize, type Caller } from '../../store/access/caller'
import { branchUid } from '../../store/branch/branch-queries'
import { shopClock } from '../../store/branch/shop-clock-queries'
import { dayPeriods } from './day-periods'
import type { DayOrder } from './read-day'

/** How this branch's day goes; its tills for whoever may look at closings at once. */
export async function askDay(
  { database, terminal, now }: ReadDesk,
  caller: Caller,
  read: (order: DayOrder) => Running<DayFigures>,
): Promise<Result<DayFigures, { readonly code: 'reading-died' }>> {
  const { branchId } = terminal
  const ended = await read({
    branch: { id: branchId, uid: branchUid(database, branchId) },
    periods: dayPeriods(now(), shopClock(database, terminal)),
    withTills: authorize(caller, 'till.closings').ok,
  }).ended
  // Nobody stops it: without an answer its worker is gone.
  return ended.ok ? ended : fail({ code: 'reading-died' })
}
