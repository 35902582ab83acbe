import { z } from 'zod'
import type { Right } from '../../kernel/feature'
import { cents, MAX_AMOUNT } from '../../kernel/money/cents'
import { milliPercent } from '../../kernel/money/percentage'
import { lineText } from '../../kernel/text/text-door'
import { accessLevels, permissions, rightOf, type AccessLevel, type Permission } from './permissions'
import { roleLimitsSchema } from './role-limits'

/** The roles every shop starts with; it edits them and adds its own. */
export const startingRoleIds = ['cashier', 'supervisor', 'manager'] as const
export type StartingRoleId = (typeof startingRoleIds)[number]

export const roleIdSchema = z.union([z.enum(startingRoleIds), z.uuid().brand<'RoleId'>()])
export type RoleId = z.infer<typeof roleIdSchema>

export const levelsSchema = z.record(z.enum(permissions), z.enum(accessLevels))
export type Levels = Readonly<Record<Permission, AccessLevel>>

export const roleNameSchema = lineText({ min: 1, max: 30 })

/** What its operators may do, and up to how much on their own. */
export const roleSchema = z
  .object({ id: roleIdSchema, name: roleNameSchema, levels: levelsSchema, limits: roleLimitsSchema })
  .readonly()
export type Role = z.infer<typeof roleSchema>

/** What a role starts with of each right, by what the right says. */
function startingLevels(level: (right: Right) => AccessLevel): Levels {
  return Object.fromEntries(
    permissions.map((permission) => [permission, level(rightOf(permission))]),
  ) as Levels
}

/** How a shop starts, and what a right or limit no shop has decided on yet is worth. */
export const startingRoles: Readonly<Record<StartingRoleId, Role>> = {
  cashier: {
    id: 'cashier',
    name: 'Caixa',
    limits: { discount: milliPercent(5_000), cashDrop: cents(50_000), refund: cents(0) },
    levels: startingLevels(({ starts }) => starts.cashier),
  },
  supervisor: {
    id: 'supervisor',
    name: 'Supervisor',
    limits: { discount: milliPercent(20_000), cashDrop: cents(500_000), refund: cents(500_000) },
    levels: startingLevels(({ starts }) => starts.supervisor),
  },
  manager: {
    id: 'manager',
    name: 'Gerente',
    limits: { discount: milliPercent(100_000), cashDrop: MAX_AMOUNT, refund: MAX_AMOUNT },
    levels: startingLevels(() => 'allow'),
  },
}
