import type { Role, RoleId } from './roles'

interface Holder {
  readonly role: RoleId
  readonly active: boolean
}

/**
 * Whether somebody can still sign in and change operators and roles on their own. A change after which nobody could is
 * refused, or the shop would be locked out of its own till.
 */
export function someoneManages(
  operators: readonly Holder[],
  roles: readonly Pick<Role, 'id' | 'levels'>[],
): boolean {
  const managing = new Set(roles.flatMap(({ id, levels }) => (levels['access.manage'] === 'allow' ? id : [])))
  return operators.some(({ role, active }) => active && managing.has(role))
}
