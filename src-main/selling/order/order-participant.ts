import type { WriteDb } from '../../platform/database/connection'
import type { Finished, Leaving, Participant, Voiding } from '../sale/participant'
import { markReceived, putBack, recordOrderEvent } from './order-rows'

/** The order a sale receives. */
export const order = {
  concerns: ({ sale }) => sale !== null && sale.orderId !== null,
  finish: receive,
  undo: note,
  cancel: giveBack,
} satisfies Participant

function receive(db: WriteDb, { desk, sale, caller }: Finished): void {
  if (sale.orderId === null) return
  markReceived(db, desk, sale.orderId, { operatorId: caller.operator.id, number: sale.number })
}

function note(db: WriteDb, { desk, sale, caller, reason }: Voiding): void {
  if (sale.orderId === null) return
  recordOrderEvent(db, desk, sale.orderId, {
    kind: 'sale-voided',
    operatorId: caller.operator.id,
    detail: { number: sale.number, reason },
  })
}

/** It waits again, since as long as before. */
function giveBack(db: WriteDb, { desk, sale, caller, reason }: Leaving): void {
  if (sale.orderId !== null) putBack(db, desk, sale.orderId, { operatorId: caller.operator.id, reason })
}
