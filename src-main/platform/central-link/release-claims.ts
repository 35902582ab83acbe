import type { Central } from '#shared/central/central'
import type { SaleId } from '#shared/kernel/ids'
import type { Desk } from '../database/desk'
import { claimsToRelease, forgetClaim, forgetRelease, toBeReleased } from './act-claim-rows'
import type { Turn } from './send-facts'

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
    const answer = await central.release({ id })
    if (answer.kind !== 'answered') return 'later'
    const { value } = answer
    if (value.kind === 'refused') return value.why === 'stopped' ? 'stopped' : 'later'
    database.write((db) => forgetClaim(db, id))
  }
  for (const id of saleId === null ? toBeReleased(database) : []) {
    const answer = await central.release({ id })
    if (answer.kind !== 'answered') return 'later'
    if (answer.value.kind === 'refused') return answer.value.why === 'stopped' ? 'stopped' : 'later'
    database.write((db) => forgetRelease(db, id))
  }
  return 'done'
}
