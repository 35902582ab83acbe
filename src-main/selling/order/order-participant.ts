import type { WriteDb } from '../../platform/database/connection'
import type { Finished, Participant } from '../sale/participant'
import { markReceived } from './order-rows'

/** The order a sale receives. */
export const order = {
  concerns: ({ orderId }) => orderId !== null,
  finish: receive,
} satisfies Participant

function receive(db: WriteDb, { desk, sale, caller }: Finished): void {
  if (sale.orderId === null) return
  markReceived(db, desk, sale.orderId, { operatorId: caller.operator.id, number: sale.number })
}
