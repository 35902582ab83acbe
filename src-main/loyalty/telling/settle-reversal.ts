import type { WriteDb } from '../../platform/database/connection'
import { rewriteBody, type OutboxEntry } from '../../platform/outbox/outbox-rows'
import { acceptedEarning, findEarning, moveEarning } from '../ledger/earning-rows'
import { bodyOf } from '../ledger/loyalty-work'

/** A reversal a person made at the operator's own desk: what it was for stands no more. */
export function settleReversal(db: WriteDb, entry: OutboxEntry): void {
  const body = bodyOf('reverse-earning', entry)
  const { saleId, program, names, items } = body
  const earning = names === null ? acceptedEarning(db, saleId, program) : findEarning(db, names.earningId)
  if (!earning || items !== null) return
  rewriteBody(db, entry.id, { ...body, names: { earningId: earning.id } })
  if (earning.state !== 'declined') moveEarning(db, earning.id, 'reversed')
}
