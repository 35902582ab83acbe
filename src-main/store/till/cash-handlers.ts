import { fail, ok, type Result } from '#shared/kernel/result'
import { markReprint } from '#shared/selling/receipt/mark-reprint'
import { cashSlip } from '#shared/selling/receipt/papers/cash-slip'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { tillContract } from '#shared/store/till/till-operations'
import type { Papers } from '../../devices/device/print-queue'
import type { CashDrawer } from '../../devices/hardware/cash-drawer'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { recordAction } from '../audit/record-action'
import { cashByHandOf, findCashByHand } from './cash-rows'
import { dropCash, putCashIn, type Moved } from './move-cash-by-hand'
import { slipPlace } from './slip-place'
import { openTill } from './till-rows'

export function cashQueries({
  database,
  terminal,
}: ReadDesk): QueriesFor<Pick<typeof tillContract, 'till.cash-by-hand'>> {
  return {
    'till.cash-by-hand': () => {
      const till = openTill(database, terminal.id)
      return till ? ok(cashByHandOf(database, till.id).toReversed()) : fail({ code: 'till-closed' })
    },
  }
}

export function cashCommands(
  desk: Desk,
  papers: Papers,
  drawer: CashDrawer,
): CommandsFor<Pick<typeof tillContract, 'till.cash-in' | 'till.cash-drop' | 'till.reprint-cash-slip'>> {
  const { database, now } = desk

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
