import type { Central } from '#shared/central/central'
import type { Desk } from '../database/desk'
import { claimsToRelease, forgetClaim } from './act-claim-rows'
import type { Turn } from './send-facts'

/** Lets go of what acts that were given up had asked for: until an answer says so, others may be kept from it. */
export async function releaseClaims({ database }: Desk, central: Pick<Central, 'release'>): Promise<Turn> {
  for (const id of claimsToRelease(database)) {
    const answer = await central.release({ id })
    if (answer.kind !== 'answered') return 'later'
    const { value } = answer
    if (value.kind === 'refused') return value.why === 'stopped' ? 'stopped' : 'later'
    database.write((db) => forgetClaim(db, id))
  }
  return 'done'
}
