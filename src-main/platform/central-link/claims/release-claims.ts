import type { Central } from '#shared/central/central'
import type { SaleId } from '#shared/kernel/ids'
import type { Desk } from '../../database/desk'
import type { Turn } from '../send-facts'
import { claimsToRelease, forgetClaim, forgetRelease, toBeReleased } from './act-claim-rows'
import { askClaim } from './ask-claim'
import { forgetOrderClaim, ordersToRelease, settleOrderClaim, unansweredOrders } from './order-claim-rows'

/**
 * Lets go of what acts that were given up had asked for, of one sale or of all: until an answer says so, others may be kept
 * from it, and so may this till.
 */
export async function releaseClaims(
  { database }: Pick<Desk, 'database'>,
  central: Pick<Central, 'release'>,
  saleId: SaleId | null = null,
): Promise<Turn> {
  for (const id of claimsToRelease(database, saleId)) {
    const released = await releaseClaim(central, id)
    if (released !== 'done') return released
    database.write((db) => forgetClaim(db, id))
  }
  for (const id of saleId === null ? toBeReleased(database) : []) {
    const released = await releaseClaim(central, id)
    if (released !== 'done') return released
    database.write((db) => forgetRelease(db, id))
  }
  return 'done'
}

/** The same of orders that wait again. */
export async function releaseOrders(
  { database }: Pick<Desk, 'database'>,
  central: Pick<Central, 'release'>,
): Promise<Turn> {
  for (const id of ordersToRelease(database)) {
    const released = await releaseClaim(central, id)
    if (released !== 'done') return released
    database.write((db) => forgetOrderClaim(db, id))
  }
  return 'done'
}

/** Asks again for orders that went on here without an answer: another till may have had them. */
export async function settleOrders(
  { database }: Pick<Desk, 'database'>,
  central: Pick<Central, 'claim'>,
): Promise<Turn> {
  for (const { orderId, id } of unansweredOrders(database)) {
    const answer = await askClaim(central, { claim: id, kind: 'order', subject: orderId, quantity: 1, of: 1 })
    if (answer.kind === 'unanswered' || answer.kind === 'refused') return 'later'
    const state = answer.kind === 'claimed' ? 'held' : 'lost'
    database.write((db) => settleOrderClaim(db, id, state))
  }
  return 'done'
}

export async function releaseClaim(central: Pick<Central, 'release'>, id: string): Promise<Turn> {
  const answer = await central.release({ id })
  if (answer.kind !== 'answered') return 'later'
  const { value } = answer
  return value.kind !== 'refused' ? 'done' : value.why === 'stopped' ? 'stopped' : 'later'
}
