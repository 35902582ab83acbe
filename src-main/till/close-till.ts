import type { Instant } from '../../src-shared/ids'
import type { Cents } from '../../src-shared/money/cents'
import { fail, ok, type Result } from '../../src-shared/result'
import { closeCount, type TillClosing, type TillSession } from '../../src-shared/till/till-session'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import type { Desk } from '../database/desk'
import { currentSale, parkedSales } from '../sale/sale-queries'
import { expectedCash, openTill, recordClosing } from './till-queries'

type CloseRefusal =
  | { readonly code: 'till-closed' }
  | { readonly code: 'sale-in-progress' }
  | { readonly code: 'parked-sales'; readonly count: number }

export interface Closed extends TillClosing {
  readonly till: TillSession
  readonly closedAt: Instant
}

/** Closes the till on what was counted, in cents. The difference keeps its sign and is never edited afterwards. */
export function closeTillSession(
  desk: Desk,
  caller: Caller,
  { countedCash, note }: { readonly countedCash: Cents; readonly note: string },
): Result<Closed, CloseRefusal> {
  const { database, now, terminal } = desk
  return database.write((db) => {
    const till = openTill(db, terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    if (currentSale(db, terminal.id)) return fail({ code: 'sale-in-progress' })
    const parked = parkedSales(db, terminal.id).length
    if (parked > 0) return fail({ code: 'parked-sales', count: parked })
    const closing = closeCount(expectedCash(db, till.id), countedCash)
    const at = now()
    recordClosing(db, till.id, { ...closing, by: caller.operator.id, at, note })
    const detail = { till: till.id, ...closing, note }
    recordAction(db, desk, caller, { action: 'till.close', saleId: null, detail })
    return ok({ ...closing, till, closedAt: at })
  })
}
