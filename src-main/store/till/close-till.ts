import type { TillSessionId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { tenderKinds } from '#shared/selling/payment/tender'
import type { ClosingConcern, CountSheet } from '#shared/store/till/count-sheet'
import { countAgrees, countTenders, type Counted } from '#shared/store/till/tender-count'
import { keep } from '../../platform/database/connection'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { closingDigests } from '../audit/closing-digests'
import { recordAction } from '../audit/record-action'
import { closingConcerns } from './closing-concerns'
import { firstCount, insertFirstCount } from './first-count-rows'
import { expectedTenders } from './session-figures-queries'
import type { SessionParts } from './session-parts'
import { openTill, recordClosing } from './till-rows'

type CloseRefusal =
  | { readonly code: 'till-closed' }
  | { readonly code: 'sale-in-progress' }
  | { readonly code: ClosingConcern['kind']; readonly count: number }
  | { readonly code: 'count-differs' }
  | { readonly code: 'left-above-counted' }

interface Count {
  readonly counted: Counted
  readonly reversed: Counted
  /** Whether a count that differs closes the till, or is kept and answered by a recount. */
  readonly ifDiffers: 'recount' | 'close'
  /** Cash that stays in the drawer for the next session, in cents. */
  readonly left: Cents
  readonly note: string
}

/** What there is to count at this closing, without a figure; nothing while a sale would keep the till open anyway. */
export function countSheet(
  { database, terminal }: ReadDesk,
  { isSelling, concerns }: SessionParts,
): Result<CountSheet, { readonly code: 'till-closed' } | { readonly code: 'sale-in-progress' }> {
  const till = openTill(database, terminal.id)
  if (!till) return fail({ code: 'till-closed' })
  if (isSelling(database, terminal.id)) return fail({ code: 'sale-in-progress' })
  const reversed = expectedTenders(database, till.id)
    .filter((one) => one.reversed > 0)
    .map(({ tender }) => tender)
  const isRecount = firstCount(database, till.id) !== null
  return ok({
    tenders: [...tenderKinds],
    reversed,
    concerns: closingConcerns(database, terminal, concerns),
    isRecount,
  })
}

/**
 * Closes the till on what was counted of each tender. Every difference keeps its sign and is never edited afterwards.
 * A count that differs may be asked once a session without closing; it is kept, and asking again compares nothing, so
 * that nobody finds out the drawer by trying.
 */
export function closeTillSession(
  desk: Desk,
  caller: Caller,
  { counted, reversed, ifDiffers, left, note }: Count,
  { isSelling, concerns }: SessionParts,
): Result<TillSessionId, CloseRefusal> {
  const { database, now, terminal } = desk
  return database.write((db) => {
    const till = openTill(db, terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    if (isSelling(db, terminal.id)) return fail({ code: 'sale-in-progress' })
    const refusing = closingConcerns(db, terminal, concerns).find(({ refuses }) => refuses)
    if (refusing) return fail({ code: refusing.kind, count: refusing.count })
    if (left > (counted.cash ?? 0)) return fail({ code: 'left-above-counted' })
    const isAsking = ifDiffers === 'recount'
    if (isAsking && firstCount(db, till.id)) return fail({ code: 'count-differs' })
    const counts = countTenders(expectedTenders(db, till.id), counted, reversed)
    if (isAsking && !countAgrees(counts)) {
      const found = counts.map((one) => ({ tender: one.tender, counted: one.counted }))
      insertFirstCount(db, till.id, { at: now(), counts: found })
      const detail = { till: till.id, counts: found, left, note }
      recordAction(db, desk, caller, { action: 'till.count', saleId: null, detail })
      return keep(fail({ code: 'count-differs' }))
    }
    recordClosing(db, till.id, { counts, left, by: caller.operator.id, at: now(), note })
    const digests = closingDigests(db, till.id)
    const detail = { till: till.id, counts, left, note, digests }
    recordAction(db, desk, caller, { action: 'till.close', saleId: null, detail })
    return ok(till.id)
  })
}
