import { randomUUID } from 'node:crypto'
import type { OrderId } from '#shared/kernel/ids'
import { fail, type Result } from '#shared/kernel/result'
import type { ClaimAnswer } from '../../platform/central-link/claims/ask-claim'
import { keepOrderClaim, letGoOfOrder, orderClaim } from '../../platform/central-link/claims/order-claim-rows'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { findOrder } from './order-rows'

/** Whoever grants a waiting order to one till of all. */
export interface OrderClaims {
  /** Whether there is anybody to be asked. */
  readonly isNeeded: () => boolean
  /** Lets go of a former claim; answers whether the Central knows. */
  readonly release: (claim: string) => Promise<boolean>
  readonly ask: (claim: string, orderId: OrderId) => Promise<ClaimAnswer>
}

export type TakeRefusal =
  | { readonly code: 'order-not-waiting' }
  /** Nobody says whether another till has it, and it was made there. */
  | { readonly code: 'order-awaits-central' }

/**
 * Does something that takes a waiting order out of everybody's list, to be received, changed or ended: where tills share a
 * Central, one of them is granted it (DESIGN section 11). Unanswered, what was made here goes on, and another till's waits.
 * What is not done after all lets go of it again.
 */
export async function takeOrder<T, E>(
  desk: Desk,
  claims: OrderClaims,
  orderId: OrderId,
  work: () => Result<T, E>,
): Promise<Result<T, E | TakeRefusal>> {
  const { database, terminal } = desk
  const order = findOrder(database, terminal.branchId, orderId)
  if (!claims.isNeeded() || order?.state !== 'waiting') return work()
  const isOwn = order.terminalId === terminal.id
  const before = orderClaim(database, orderId)
  const isToRelease = before?.state === 'releasing'
  if (isToRelease && !(await claims.release(before.id)))
    return isOwn ? work() : fail({ code: 'order-awaits-central' })
  const id = before === undefined || isToRelease ? randomUUID() : before.id
  database.write((db) => keepOrderClaim(db, orderId, { id, state: 'asked' }))
  const answer = await claims.ask(id, orderId)
  const letGo = (): void => database.write((db) => letGoOfWaiting(db, desk, orderId))
  if (answer.kind === 'taken' || answer.kind === 'refused') {
    letGo()
    return fail({ code: answer.kind === 'taken' ? 'order-not-waiting' : 'order-awaits-central' })
  }
  if (answer.kind === 'unanswered' && !isOwn) {
    letGo()
    return fail({ code: 'order-awaits-central' })
  }
  const state = answer.kind === 'claimed' ? 'held' : 'unanswered'
  database.write((db) => keepOrderClaim(db, orderId, { id, state }))
  const done = work()
  if (!done.ok) letGo()
  return done
}

/** Asked for twice at once, the other of the two may have taken it by the same claim: that stays. */
function letGoOfWaiting(db: WriteDb, { terminal }: Desk, orderId: OrderId): void {
  if (findOrder(db, terminal.branchId, orderId)?.state === 'waiting') letGoOfOrder(db, orderId)
}
