import type { TillSessionId } from '../../src-shared/ids'
import type { Cents } from '../../src-shared/money/cents'
import { fail, ok, type Result } from '../../src-shared/result'
import type { ClosingConcern, CountSheet } from '../../src-shared/till/count-sheet'
import { countTenders, type Counted, type CountRefusal } from '../../src-shared/till/tender-count'
import type { Caller } from '../access/caller'
import { closingDigests } from '../audit/closing-digests'
import { recordAction } from '../audit/record-action'
import type { Desk } from '../database/desk'
import { currentSale } from '../sale/sale-queries'
import { closingConcerns } from './closing-concerns'
import { expectedTenders } from './session-figures-queries'
import { openTill, recordClosing } from './till-queries'

type CloseRefusal =
  | { readonly code: 'till-closed' }
  | { readonly code: 'sale-in-progress' }
  | { readonly code: ClosingConcern['kind']; readonly count: number }
  | CountRefusal
  | { readonly code: 'left-above-counted' }

interface Count {
  readonly counted: Counted
  readonly reversed: Counted
  /** Cash that stays in the drawer for the next session, in cents. */
  readonly left: Cents
  readonly note: string
}

/** What there is to count at this closing, without a figure; nothing while a sale would keep the till open anyway. */
export function countSheet({
  database,
  terminal,
}: Desk): Result<CountSheet, { readonly code: 'till-closed' } | { readonly code: 'sale-in-progress' }> {
  const till = openTill(database, terminal.id)
  if (!till) return fail({ code: 'till-closed' })
  if (currentSale(database, terminal.id)) return fail({ code: 'sale-in-progress' })
  const expected = expectedTenders(database, till.id)
  const tenders = expected.map(({ tender }) => tender)
  const reversed = expected.filter((one) => one.reversed > 0).map(({ tender }) => tender)
  return ok({ tenders, reversed, concerns: closingConcerns(database, terminal) })
}

/** Closes the till on what was counted of each tender. Every difference keeps its sign and is never edited afterwards. */
export function closeTillSession(
  desk: Desk,
  caller: Caller,
  { counted, reversed, left, note }: Count,
): Result<TillSessionId, CloseRefusal> {
  const { database, now, terminal } = desk
  return database.write((db) => {
    const till = openTill(db, terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    if (currentSale(db, terminal.id)) return fail({ code: 'sale-in-progress' })
    const refusing = closingConcerns(db, terminal).find(({ refuses }) => refuses)
    if (refusing) return fail({ code: refusing.kind, count: refusing.count })
    const counts = countTenders(expectedTenders(db, till.id), counted, reversed)
    if (!counts.ok) return counts
    if (left > (counted.cash ?? 0)) return fail({ code: 'left-above-counted' })
    recordClosing(db, till.id, { counts: counts.value, left, by: caller.operator.id, at: now(), note })
    const digests = closingDigests(db, till.id)
    const detail = { till: till.id, counts: counts.value, left, note, digests }
    recordAction(db, desk, caller, { action: 'till.close', saleId: null, detail })
    return ok(till.id)
  })
}
