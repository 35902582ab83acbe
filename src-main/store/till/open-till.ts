import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { openWith, type TillSession } from '#shared/store/till/till-session'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { insertTill, leftInDrawer, moveCash, openTill } from './till-rows'

/** Opens the till with a float in cents (FEATURES B1); one session per terminal. */
export function openTillSession(
  desk: Desk,
  caller: Caller,
  float: Cents,
): Result<TillSession, { readonly code: 'till-already-open'; readonly operatorName: string }> {
  const { database, now, terminal } = desk
  const { operator } = caller
  return database.write((db) => {
    const known = openTill(db, terminal.id)
    if (known) return fail({ code: 'till-already-open', operatorName: known.operatorName })
    const at = now()
    const opening = openWith(float, leftInDrawer(db, terminal.id))
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
