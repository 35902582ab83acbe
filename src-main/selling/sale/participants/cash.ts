import { subtract, sumBy, ZERO } from '#shared/kernel/money/cents'
import type { WriteDb } from '../../../platform/database/connection'
import { newId } from '../../../platform/database/new-id'
import { moveCash } from '../../../store/till/till-rows'
import type { Finished, Left, Participant } from '../participant'

/** Cash that a sale brings into the till that is open, or takes out of it. */
export const cash = {
  concerns: ({ tenders }) => tenders.some(({ kind }) => kind === 'cash'),
  finish: receive,
} satisfies Participant

function receive(db: WriteDb, { sale, settlement }: Finished): Left {
  const received = sumBy(sale.tenders, ({ kind, amount }) => (kind === 'cash' ? amount : ZERO))
  moveCash(db, {
    id: newId(),
    tillSessionId: sale.tillSessionId,
    kind: 'sale',
    saleId: sale.id,
    amount: subtract(received, settlement.change),
    at: sale.finishedAt,
  })
  return { drawer: true }
}
