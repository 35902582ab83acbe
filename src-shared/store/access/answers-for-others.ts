import { permissions } from './permissions'
import type { Role } from './roles'

/**
 * Whether a role manages access, or lends a right that another role has to ask for. Of the roles a shop has, so that moving
 * a right moves the longer PIN with it.
 */
export function answersForOthers(
  role: Pick<Role, 'levels'>,
  roles: readonly Pick<Role, 'levels'>[],
): boolean {
  if (role.levels['access.manage'] !== 'deny') return true
  return permissions.some(
    (right) => role.levels[right] === 'allow' && roles.some(({ levels }) => levels[right] === 'approval'),
  )
}
