import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { findRedemption, moveRedemption, type Redemption } from '../ledger/redemption-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Patience } from '../port/loyalty-program'

/**
 * Reserves with the id and body on disk, as often as it takes (contracts: rules of locks, 2); answers the fault, null when it
 * is reserved. An answer that comes too late, to an intent given up meanwhile, changes nothing here.
 */
export async function reserveAgain(
  desk: LoyaltyDesk,
  { id, saleId, program, request, amount }: Redemption,
  attempt: number,
  patience: Patience = 'outbox',
): Promise<LoyaltyFault | null> {
  const question = { program, operation: 'reserve', saleId, member: request.member, amount, attempt } as const
  const answer = await askOperator(desk, question, (to) => offered(to.redemption).reserve(request, patience))
  desk.database.write((db) => {
    const state = findRedemption(db, id)?.state
    if (state !== 'requested' && state !== 'unknown') return
    if (answer.ok) moveRedemption(db, id, 'reserved', answer.value)
    else if (answer.error.kind === 'declined') moveRedemption(db, id, 'declined')
    else if (state === 'requested') moveRedemption(db, id, 'unknown')
  })
  return answer.ok ? null : answer.error
}
