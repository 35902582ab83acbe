import { expect, it } from 'vitest'
import { startingRoles } from '#shared/store/access/roles'
import type { AppState } from '#shared/store/app/app-operations'
import { homePlace } from './home-place'

const { cashier } = startingRoles
const till = {} as AppState['till']

it.each([
  ['a cashier', {}, null, null],
  ['who opens no tills, before the till is open', { 'till.open': 'deny' }, null, 'orders'],
  ['who opens no tills, at an open one', { 'till.open': 'deny' }, till, null],
  ['who only quotes, at an open one', { 'till.open': 'deny', 'sale.sell': 'deny' }, till, 'orders'],
  ['who needs a supervisor to open', { 'till.open': 'approval' }, null, null],
  ['who may do neither', { 'till.open': 'deny', 'order.edit': 'deny' }, null, null],
] as const)('%s begins at %o', (_, levels, open, expected) => {
  const operator = { levels: { ...cashier.levels, ...levels } } as AppState['operator']
  expect(homePlace({ operator, till: open })).toBe(expected)
})
