import { accessLevels, permissions, type AccessLevel, type Permission } from './permissions'
import { roleLimitFields, roleLimitNames, type RoleLimits } from './role-limits'
import { startingRoleIds, startingRoles, type Levels, type Role, type RoleId } from './roles'

/** A role as a shop stored it: written by this version or an older one, which knew fewer rights and limits. */
interface StoredRole {
  readonly id: RoleId
  readonly name: string
  readonly levels: Readonly<Record<string, unknown>>
  readonly limits: Readonly<Record<string, unknown>>
}

const nothing: Pick<Role, 'levels' | 'limits'> = {
  levels: Object.fromEntries(permissions.map((permission) => [permission, 'deny'])) as Levels,
  limits: Object.fromEntries(roleLimitNames.map((field) => [field, 0])) as unknown as RoleLimits,
}

/**
 * The role with every right and limit this version knows. What the shop never decided is worth what a starting role
 * starts with, and nothing at all in a role of the shop's own (FEATURES B2).
 */
export function completeRole({ id, name, levels, limits }: StoredRole): Role {
  const starting = startingRoleIds.find((known) => known === id)
  const fallback = starting === undefined ? nothing : startingRoles[starting]
  const level = (permission: Permission): AccessLevel =>
    accessLevels.find((known) => known === levels[permission]) ?? fallback.levels[permission]
  const limit = (field: keyof RoleLimits): number => {
    const stored = roleLimitFields[field].schema.safeParse(limits[field])
    return stored.success ? stored.data : fallback.limits[field]
  }
  return {
    id,
    name,
    levels: Object.fromEntries(permissions.map((permission) => [permission, level(permission)])) as Levels,
    limits: Object.fromEntries(roleLimitNames.map((field) => [field, limit(field)])) as RoleLimits,
  }
}
