import type { Cents } from '../../src-shared/money/cents'
import { fail, ok, type Result } from '../../src-shared/result'
import { openWith, type TillSession } from '../../src-shared/till/till-session'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { newId } from '../database/new-id'
import type { Desk } from '../database/desk'
import { insertTill, leftInDrawer, moveCash, openTill } from './till-queries'
import { expireVouchers } from '../returns/voucher-queries'
import { shopToday } from '../settings/shop-clock-queries'

/** Opens the till with a float in cents (FEATURES B1); one session per terminal. Vouchers past their last day expire. */
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
    expireVouchers(db, shopToday(db, desk), at)
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
