import { answersForOthers } from '#shared/store/access/answers-for-others'
import { pinProblem, type PinProblem } from '#shared/store/access/pin-rules'
import type { RoleId } from '#shared/store/access/roles'
import type { ReadDb } from '../../platform/database/connection'
import { listRoles } from './role-queries'

/** What is wrong with a PIN for this person in this shop, by the roles it has now; undefined when nothing is. */
export function weakness(
  db: ReadDb,
  pin: string,
  { code, role }: { readonly code: string; readonly role: RoleId },
): { readonly problem: PinProblem; readonly approves: boolean } | undefined {
  const roles = listRoles(db)
  const own = roles.find(({ id }) => id === role)
  const approves = own !== undefined && answersForOthers(own, roles)
  const problem = pinProblem(pin, { code, approves })
  return problem === null ? undefined : { problem, approves }
}
