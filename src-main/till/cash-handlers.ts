import { cashSlip } from '#shared/receipt/cash-slip'
import { markReprint } from '#shared/receipt/mark-reprint'
import type { ReceiptDocument } from '#shared/receipt/receipt-document'
import { fail, ok, type Result } from '#shared/result'
import { recordAction } from '../audit/record-action'
import type { Desk } from '../database/desk'
import type { CashDrawer } from '../hardware/cash-drawer'
import type { HandlersFor } from '../ipc/handlers'
import type { Papers } from '../receipt/print-queue'
import { cashByHandOf, findCashByHand } from './cash-queries'
import { dropCash, putCashIn, type Moved } from './move-cash-by-hand'
import { slipPlace } from './slip-place'
import { openTill } from './till-queries'

export function cashHandlers(
  desk: Desk,
  papers: Papers,
  drawer: CashDrawer,
): HandlersFor<'till.cash-in' | 'till.cash-drop' | 'till.cash-by-hand' | 'till.reprint-cash-slip'> {
  const { database, now, terminal } = desk

  /** Moves cash, with its slip; the drawer opens. Sent again, it is answered and nothing more. */
  function byHand<E>(move: () => Result<Moved, E>): Result<ReceiptDocument, E> {
    const done = database.write(() => {
      const moved = move()
      if (!moved.ok) return moved
      const slip = cashSlip(slipPlace(desk), moved.value.cash)
      if (moved.value.isNew) papers.printInBackground(slip)
      return ok({ slip, isNew: moved.value.isNew })
    })
    if (!done.ok) return done
    if (done.value.isNew) drawer.openInBackground()
    return ok(done.value.slip)
  }

  return {
    'till.cash-in': (asked, caller) => byHand(() => putCashIn(desk, caller, asked)),
    'till.cash-drop': (asked, caller) => byHand(() => dropCash(desk, caller, asked)),
    'till.cash-by-hand': () => {
      const till = openTill(database, terminal.id)
      return till ? ok(cashByHandOf(database, till.id).toReversed()) : fail({ code: 'till-closed' })
    },
    'till.reprint-cash-slip': async ({ id }, caller) => {
      const cash = findCashByHand(database, id)
      if (!cash) return fail({ code: 'slip-not-found' })
      database.write((db) =>
        recordAction(db, desk, caller, { action: 'till.reprint', saleId: null, detail: { slip: id } }),
      )
      const place = slipPlace(desk)
      return ok({ printed: await papers.print(markReprint(cashSlip(place, cash), now(), place.timeZone)) })
    },
  }
}
