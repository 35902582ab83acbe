import { fail, ok } from '#shared/kernel/result'
import type { Participant } from '../sale/participant'
import { hasReturns } from './return-rows'

/** What came back of a sale: once anything did, what is left goes back by a return, too. */
export const returns = {
  checkUndo: (db, { sale }) => (hasReturns(db, sale.id) ? fail({ code: 'sale-has-returns' }) : ok(null)),
} satisfies Participant
