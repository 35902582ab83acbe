import { fail, ok } from '#shared/kernel/result'
import { markReprint } from '#shared/selling/receipt/mark-reprint'
import { tillClosingSlip } from '#shared/selling/receipt/papers/till-closing-slip'
import type { Papers } from '../../devices/device/print-queue'
import type { Desk } from '../../platform/database/desk'
import type { HandlersFor } from '../access/handlers'
import { recordAction } from '../audit/record-action'
import { findTerminal } from '../branch/branch-queries'
import { annotateTill } from './annotate-till'
import { closedTills, terminalOfTill, tillClosing } from './closing-rows'
import { slipPlace } from './slip-place'

/** Closed tills, looked at again. */
export function closingHandlers(
  desk: Desk,
  papers: Papers,
): HandlersFor<'till.closings' | 'till.closing' | 'till.annotate' | 'till.reprint-closing'> {
  const { database, terminal, now } = desk
  return {
    'till.closings': () => ok(closedTills(database, terminal.branchId)),
    'till.closing': ({ id }) => {
      const closing = tillClosing(database, id)
      return closing ? ok(closing) : fail({ code: 'closing-not-found' })
    },
    'till.annotate': (note, caller) => annotateTill(desk, caller, note),
    'till.reprint-closing': async ({ id }, caller) => {
      const closing = tillClosing(database, id)
      if (!closing) return fail({ code: 'closing-not-found' })
      database.write((db) =>
        recordAction(db, desk, caller, { action: 'till.reprint', saleId: null, detail: { till: id } }),
      )
      const at = terminalOfTill(database, id)
      const place = slipPlace({ ...desk, terminal: (at && findTerminal(database, at)) ?? terminal })
      const slip = markReprint(tillClosingSlip(place, closing), now(), place.timeZone)
      return ok({ printed: await papers.print(slip) })
    },
  }
}
