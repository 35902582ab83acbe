import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { businessDay } from '#shared/kernel/time/business-day'
import { addDays } from '#shared/kernel/time/shop-day'
import { openWith, type TillSession } from '#shared/store/till/till-session'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { shopClock } from '../branch/shop-clock-queries'
import { readParameter } from '../settings/parameter-rows'
import type { SessionParts } from './session-parts'
import { insertTill, lastOpening, leftInDrawer, moveCash, openTill } from './till-rows'

/** Opens the till with a float in cents (FEATURES B1); one session per terminal. What ends with the days before is ended. */
export function openTillSession(
  desk: Desk,
  caller: Caller,
  float: Cents,
  { atOpening }: Pick<SessionParts, 'atOpening'>,
): Result<TillSession, { readonly code: 'till-already-open'; readonly operatorName: string }> {
  const { database, now, terminal } = desk
  const { operator } = caller
  return database.write((db) => {
    const known = openTill(db, terminal.id)
    if (known) return fail({ code: 'till-already-open', operatorName: known.operatorName })
    const at = now()
    const opening = openWith(float, leftInDrawer(db, terminal.id))
    const day = workedDay(db, desk)
    if (day !== null) for (const end of atOpening) end(db, day, at)
    const till: TillSession = {
      id: newId(),
      operatorId: operator.id,
      operatorName: operator.name,
      openedAt: at,
      keeperId: operator.id,
      keeperName: operator.name,
      ...opening,
    }
    insertTill(db, terminal.id, till)
    moveCash(db, { id: newId(), tillSessionId: till.id, kind: 'float', saleId: null, amount: float, at })
    recordAction(db, desk, caller, {
      action: 'till.open',
      saleId: null,
      detail: { till: till.id, ...opening },
    })
    return ok(till)
  })
}

/**
 * What has its last day before this one has ended, such as a voucher; null where there is nothing to judge by. Nobody can
 * spend it since that day, so there is no hurry: only a day this till already worked on counts, less the days a shop may
 * rest, and a clock set wrong loses nobody's money.
 */
function workedDay(db: ReadDb, { now, terminal }: Desk): string | null {
  const previous = lastOpening(db, terminal.id)
  if (previous === null) return null
  const believed = Math.min(previous, now())
  const restDays = readParameter(db, 'shop.quiet-days', terminal)
  return addDays(businessDay(believed, shopClock(db, terminal)), -restDays)
}
