import type { WriteDb } from '../../platform/database/connection'
import type { Finished, Participant, Voiding } from '../sale/participant'
import { markReceived, recordOrderEvent } from './order-rows'

/** The order a sale receives. */
export const order = {
  concerns: ({ sale }) => sale !== null && sale.orderId !== null,
  finish: receive,
  undo: note,
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
