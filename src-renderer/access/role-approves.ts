import { answersForOthers } from '#shared/access/pin-rules'
import type { Role, RoleId } from '#shared/access/roles'

/** Whether somebody of this role approves or manages, in a shop with these roles. */
export function roleApproves(id: RoleId, roles: readonly Role[]): boolean {
  const role = roles.find((one) => one.id === id)
  return role !== undefined && answersForOthers(role, roles)
}
