import { expect, it } from 'vitest'
import { isInScope, ruleScopeSchema } from './rule-scope'

const friday = (clock: string) => ({ weekday: 5, clock })
const here = { branch: 'centro', time: friday('18:30'), hasCustomer: false }

it.each([
  ['no limits', {}, here, true],
  ['this branch', { branches: ['centro', 'norte'] }, here, true],
  ['another branch', { branches: ['norte'] }, here, false],
  ['no branch at all', { branches: [] }, here, false],
  ['fridays', { weekdays: [5] }, here, true],
  ['weekends', { weekdays: [0, 6] }, here, false],
  ['from 18:30 on', { hours: { from: '18:30', until: '20:00' } }, here, true],
  ['until 18:30', { hours: { from: '08:00', until: '18:30' } }, here, false],
  [
    'friday night, at one',
    { weekdays: [5], hours: { from: '22:00', until: '02:00' } },
    { ...here, time: { weekday: 6, clock: '01:00' } },
    true,
  ],
  [
    'friday night, the night before',
    { weekdays: [5], hours: { from: '22:00', until: '02:00' } },
    { ...here, time: friday('01:00') },
    false,
  ],
  ['registered customers, somebody unknown', { customers: 'registered' }, here, false],
  ['registered customers, one of them', { customers: 'registered' }, { ...here, hasCustomer: true }, true],
] as const)('%s', (_, scope, circumstances, isIn) => {
  expect(isInScope(ruleScopeSchema.parse(scope), circumstances)).toBe(isIn)
})

it.each([[{ weekdays: [7] }], [{ hours: { from: '24:00', until: '25:00' } }], [{ moon: 'full' }]])(
  'refuses %j',
  (scope) => {
    expect(ruleScopeSchema.safeParse(scope).success).toBe(false)
  },
)
