import { ok } from '#shared/kernel/result'
import { composeSaleDesk } from '../../compose/participants'
import type { Desk } from '../../platform/database/desk'
import { localValueAuthority } from '../../rewards/stored-value/local-value-authority'
import { valueHome } from '../../rewards/stored-value/value-home'

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
    valueHome: valueHome({
      ...desk,
      local: localValueAuthority(desk),
      central: null,
      isEnrolled: () => false,
      sync: () => Promise.resolve(),
    }),
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
