import { features } from '../../features'
import { gather, type All, type Right, type RightLevel } from '../../kernel/feature'

/** What an operator may be allowed to do: every feature's rights (FEATURES B2). */
const rights: All<typeof features, 'rights'> = gather(features, 'rights')

export type Permission = keyof typeof rights

export const permissions = Object.keys(rights) as [Permission, ...Permission[]]

export function rightOf(permission: Permission): Right {
  return rights[permission]
}

/** The names managers read. */
export const permissionNames = Object.fromEntries(
  permissions.map((permission) => [permission, rightOf(permission).name]),
) as Readonly<Record<Permission, string>>

/** Rights to a whole screen or till: one either may or may not, since everything in it would ask for approval again. */
export const yesOrNoRights: readonly Permission[] = permissions.filter(
  (permission) => rightOf(permission).isYesOrNo === true,
)

/** `approval`: a supervisor who holds the right confirms it once, with code and PIN. */
export const accessLevels = ['allow', 'approval', 'deny'] as const satisfies readonly RightLevel[]
export type AccessLevel = RightLevel

/** The levels as a manager chooses them. */
export const accessLevelNames: Readonly<Record<AccessLevel, string>> = {
  allow: 'Permite',
  approval: 'Pede aprovação',
  deny: 'Não',
}
