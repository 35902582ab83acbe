import { ok } from '#shared/kernel/result'
import { composeSaleDesk } from '../../compose/participants'
import type { Desk } from '../../platform/database/desk'

/** A desk for sales without a printer, a drawer or an operator: for processes that only write. */
export function unwatchedDesk(desk: Desk) {
  return composeSaleDesk({
    desk,
    papers: {
      print: () => Promise.resolve(true),
      printInBackground: () => undefined,
      hold: () => undefined,
      free: () => undefined,
    },
    drawer: { open: () => Promise.resolve(ok(undefined)), openInBackground: () => undefined },
    drawn: () => undefined,
    programOf: () => null,
    facts: { isTelling: () => false, tell: () => undefined },
    lineClaims: {
      isNeeded: () => false,
      release: () => Promise.resolve(true),
      ask: () => Promise.resolve({ kind: 'unanswered' }),
    },
  })
}
