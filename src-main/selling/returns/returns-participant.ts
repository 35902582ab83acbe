import { ZERO } from '#shared/kernel/money/cents'
import { fail, ok } from '#shared/kernel/result'
import { hasReturns } from '../sale/left-of-sale-queries'
import type { Participant } from '../sale/participant'
import { keepState } from '../sale/tender-rows'
import { refundableTenders } from './refund-rows'

/** What came back of a sale: its tenders say so, and what is left of it goes back by a return, too. */
export const returns = {
  checkUndo: (db, { sale }) =>
    hasReturns(db, sale.id) ? fail({ code: 'sale-has-returns', wayOut: 'return' }) : ok(null),
  giveBack(db, { sale, parts }) {
    if (sale === null) return
    const touched = new Set(parts.map(({ tenderId }) => tenderId))
    for (const { tenderId: id, left } of refundableTenders(db, sale.id))
      if (touched.has(id)) keepState(db, { id, state: left === ZERO ? 'refunded' : 'refunding' })
  },
} satisfies Participant
