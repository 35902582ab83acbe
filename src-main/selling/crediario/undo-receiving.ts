import type { ReceivingId } from '#shared/kernel/ids'
import { negate, subtract, ZERO } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { DoneReceiving } from '#shared/selling/crediario/receiving-view'
import { moveTender } from '#shared/selling/payment/tender-states'
import type { ReadDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { expectedCash, moveCash, openTill } from '../../store/till/till-rows'
import { cashOf } from './cash-of-tenders'
import { crediarioUndone } from './crediario-undone'
import { doneReceiving, isOfToday } from './done-receiving-queries'
import type { ReceivingDesk } from './finish-receiving'
import { isGivenBackAfter } from './given-back-after'
import { slipOfUndone } from './receiving-papers'
import {
  countGivenBack,
  findReceiving,
  keepReceivingTender,
  linesOfReceiving,
  tendersOfReceiving,
} from './receiving-rows'

type UndoRefusal =
  | { readonly code: 'receiving-not-found' }
  | { readonly code: 'receiving-elsewhere' }
  | { readonly code: 'receiving-undone' }
  | { readonly code: 'till-closed' }
  | { readonly code: 'undo-too-late' }
  | { readonly code: 'received-after'; readonly number: number }
  | { readonly code: 'given-back-after' }
  | { readonly code: 'no-cash-to-refund' }

/**
 * Undoes a receiving on its day, at the till that took it (FEATURES B10): its instalments are owed again with what was
 * charged before it, and the money goes back as it came. Its number stays.
 */
export function undoReceiving(
  { desk, papers, drawer, facts }: ReceivingDesk,
  caller: Caller,
  { receivingId: id, reason }: { readonly receivingId: ReceivingId; readonly reason: string },
): Result<DoneReceiving, UndoRefusal> {
  const { database, now, terminal } = desk
  let opens = false
  const undone = database.write<Result<DoneReceiving, UndoRefusal>>((db) => {
    const receiving = findReceiving(db, id)
    if (receiving === undefined || receiving.number === null || receiving.at === null)
      return fail({ code: 'receiving-not-found' })
    if (receiving.terminalId !== terminal.id) return fail({ code: 'receiving-elsewhere' })
    if (receiving.state === 'undone') return fail({ code: 'receiving-undone' })
    const till = openTill(db, terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    if (till.id !== receiving.tillSessionId && !isOfToday(db, desk, receiving.at))
      return fail({ code: 'undo-too-late' })
    const later = receivedAfter(db, id)
    if (later !== null) return fail({ code: 'received-after', number: later })
    if (isGivenBackAfter(db, id)) return fail({ code: 'given-back-after' })
    const tenders = tendersOfReceiving(db, id)
    const cash = subtract(cashOf(tenders), receiving.change ?? ZERO)
    if (cash > expectedCash(db, till.id)) return fail({ code: 'no-cash-to-refund' })
    const at = now()
    for (const { id: of, principal } of linesOfReceiving(db, id)) countGivenBack(db, of, principal)
    const slip = slipOfUndone(db, desk, id, { caller, reason })
    for (const tender of tenders) keepReceivingTender(db, moveTender(tender, 'refunding', 'refunded'))
    db.update('receiving', id, {
      state: 'undone',
      undone_in: till.id,
      undone_at: at,
      undo_reason: reason,
      undo_document: JSON.stringify(slip),
    })
    opens = cash > 0
    if (opens)
      moveCash(db, {
        id: newId(),
        tillSessionId: till.id,
        kind: 'receiving-undone',
        saleId: null,
        receivingId: id,
        amount: negate(cash),
        at,
      })
    const { number, customerId, total } = receiving
    const detail = { receiving: id, number, customer: customerId, amount: total, cash, reason }
    recordAction(db, desk, caller, { action: 'crediario.undo', saleId: null, detail })
    facts.tell(db, crediarioUndone, id)
    papers.printInBackground(slip)
    return ok(doneReceiving(db, desk, id))
  })
  if (undone.ok && opens) drawer.openInBackground()
  return undone
}

/** The number of a later receiving of one of its instalments: what is charged follows from the last. */
function receivedAfter(db: ReadDb, id: ReceivingId): number | null {
  return (
    db.get<{ number: number }>(
      `SELECT later.number FROM receiving AS mine JOIN receiving_line AS line ON line.receiving_id = mine.id
       JOIN receiving_line AS other ON other.receivable_id = line.receivable_id AND other.receiving_id <> mine.id
       JOIN receiving AS later ON later.id = other.receiving_id AND later.state = 'done'
         AND (later.at > mine.at OR (later.at = mine.at AND later.number > mine.number))
       WHERE mine.id = ? ORDER BY later.at DESC LIMIT 1`,
      id,
    )?.number ?? null
  )
}
