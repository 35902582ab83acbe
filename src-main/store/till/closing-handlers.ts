import { fail, ok } from '#shared/kernel/result'
import { markReprint } from '#shared/selling/receipt/mark-reprint'
import { tillClosingSlip } from '#shared/selling/receipt/papers/till-closing-slip'
import type { tillContract } from '#shared/store/till/till-operations'
import type { Papers } from '../../devices/device/print-queue'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { recordAction } from '../audit/record-action'
import { findTerminal } from '../branch/branch-queries'
import { annotateTill } from './annotate-till'
import { closedTills, terminalOfTill, tillClosing } from './closing-rows'
import { slipPlace } from './slip-place'

/** Closed tills, looked at again. */
export function closingQueries({
  database,
  terminal,
}: ReadDesk): QueriesFor<Pick<typeof tillContract, 'till.closings' | 'till.closing'>> {
  return {
    'till.closings': () => ok(closedTills(database, terminal.branchId)),
    'till.closing': ({ id }) => {
      const closing = tillClosing(database, id)
      return closing ? ok(closing) : fail({ code: 'closing-not-found' })
    },
  }
}

export function closingCommands(
  desk: Desk,
  papers: Papers,
): CommandsFor<Pick<typeof tillContract, 'till.annotate' | 'till.reprint-closing'>> {
  const { database, terminal, now } = desk
  return {
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
