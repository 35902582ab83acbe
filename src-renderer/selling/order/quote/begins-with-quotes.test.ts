import { expect, it } from 'vitest'
import { startingRoles } from '#shared/store/access/roles'
import type { AppState } from '#shared/store/app/app-operations'
import { beginsWithQuotes } from './begins-with-quotes'

const { cashier } = startingRoles
const till = {} as AppState['till']

it.each([
  ['a cashier', {}, null, false],
  ['who opens no tills, before the till is open', { 'till.open': 'deny' }, null, true],
  ['who opens no tills, at an open one', { 'till.open': 'deny' }, till, false],
  ['who only quotes, at an open one', { 'till.open': 'deny', 'sale.sell': 'deny' }, till, true],
  ['who needs a supervisor to open', { 'till.open': 'approval' }, null, false],
  ['who may do neither', { 'till.open': 'deny', 'order.edit': 'deny' }, null, false],
] as const)('%s begins with her quotes: %o', (_, levels, open, expected) => {
  const operator = { levels: { ...cashier.levels, ...levels } } as AppState['operator']
  expect(beginsWithQuotes({ operator, till: open })).toBe(expected)
})
