import { answersForOthers } from '#shared/store/access/answers-for-others'
import type { Role } from '#shared/store/access/roles'

/** Whether somebody of this role approves or manages, in a shop with these roles. */
export function roleApproves(id: string, roles: readonly Role[]): boolean {
  const role = roles.find((one) => one.id === id)
  return role !== undefined && answersForOthers(role, roles)
}
