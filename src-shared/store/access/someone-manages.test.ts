import { expect, it } from 'vitest'
import type { AccessLevel } from './permissions'
import { startingRoleIds, startingRoles, type StartingRoleId } from './roles'
import { someoneManages } from './someone-manages'

const manager = { role: 'manager', active: true } as const
const gone = { role: 'manager', active: false } as const
const cashier = { role: 'cashier', active: true } as const
const rolesWith = (levels: Partial<Record<StartingRoleId, AccessLevel>>) =>
  startingRoleIds.map((id) => ({
    id,
    levels: { ...startingRoles[id].levels, 'access.manage': levels[id] ?? ('deny' as const) },
  }))

it.each([
  ['a manager', [manager], { manager: 'allow' }, true],
  ['a manager beside one who left', [gone, manager], { manager: 'allow' }, true],
  ['only one who left', [gone, cashier], { manager: 'allow' }, false],
  ['nobody', [], { manager: 'allow' }, false],
  ['a manager who needs approval', [manager], { manager: 'approval' }, false],
  ['a manager without the right', [manager, cashier], { manager: 'deny' }, false],
  ['a cashier who was given it', [cashier, gone], { cashier: 'allow' }, true],
] as const)('%s', (_who, operators, levels, expected) => {
  expect(someoneManages(operators, rolesWith(levels))).toBe(expected)
})
