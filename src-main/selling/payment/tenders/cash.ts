import { cents, negate, subtract, sumBy, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { checkReceived } from '#shared/selling/payment/large-change'
import { claimedBy } from '#shared/selling/payment/settle'
import type { ReadDb } from '../../../platform/database/connection'
import { newId } from '../../../platform/database/new-id'
import { readParameter } from '../../../store/settings/parameters-in-force'
import { expectedCash, moveCash } from '../../../store/till/till-rows'
import type { Returning, Voiding } from '../../sale/participant'
import type { WorkOf } from '../tender-work'
import { atTheCounter } from './at-the-counter'

/** Dinheiro: change that nobody can mean is asked about, or refused; what stays is in the drawer. */
export const cash: WorkOf<'cash'> = {
  ...atTheCounter,
  prepare: (_db, { asked }) => ok(asked),
  take: (db, { desk, sale, due, asked, confirmedChange }) =>
    checkReceived({
      received: asked.amount,
      remaining: subtract(due, claimedBy(sale.tenders)),
      limit: cents(readParameter(db, 'payment.change-limit', desk.terminal) * 100),
      confirmed: confirmedChange,
    }),
  finish(db, { sale, settlement }, mine) {
    moveCash(db, {
      id: newId(),
      tillSessionId: sale.tillSessionId,
      kind: 'sale',
      saleId: sale.id,
      amount: subtract(claimedBy(mine), settlement.change),
      at: sale.finishedAt,
    })
    return { drawer: true }
  },
  checkUndo: isInDrawer,
  checkGiveBack: isInDrawer,
  undo(db, { sale, till, at }, mine) {
    const amount = negate(sumOf(mine))
    moveCash(db, { id: newId(), tillSessionId: till.id, kind: 'void', saleId: sale.id, amount, at })
    return { drawer: true }
  },
  giveBack(db, { id: returnId, till, at }, mine) {
    const amount = negate(sumOf(mine))
    moveCash(db, { id: newId(), tillSessionId: till.id, kind: 'return', saleId: null, returnId, amount, at })
    return { drawer: true }
  },
}

/** The drawer gives nothing it does not hold. */
function isInDrawer(
  db: ReadDb,
  { till }: Voiding | Returning,
  mine: readonly Money[],
): Result<null, { readonly code: 'no-cash-to-refund' }> {
  return sumOf(mine) > expectedCash(db, till.id) ? fail({ code: 'no-cash-to-refund' }) : ok(null)
}

interface Money {
  readonly amount: Cents
}

const sumOf = (money: readonly Money[]): Cents => sumBy(money, ({ amount }) => amount)
