import { cents, subtract } from '#shared/kernel/money/cents'
import { checkReceived } from '#shared/selling/payment/large-change'
import { claimedBy } from '#shared/selling/payment/settle'
import { newId } from '../../../platform/database/new-id'
import { readParameter } from '../../../store/settings/parameter-rows'
import { moveCash } from '../../../store/till/till-rows'
import type { WorkOf } from '../tender-work'
import { atTheCounter } from './at-the-counter'

/** Dinheiro: change that nobody can mean is asked about, or refused; what stays is in the drawer. */
export const cash: WorkOf<'cash'> = {
  ...atTheCounter,
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
}
