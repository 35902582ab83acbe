import { describe, expect, it } from 'vitest'
import { completeRole } from './complete-role'
import { permissions } from './permissions'
import { roleIdSchema, roleSchema, startingRoleIds, startingRoles } from './roles'

const own = roleIdSchema.parse('01890000-0000-7000-8000-00000000beef')

describe('a stored role', () => {
  it.each(startingRoleIds)('that decided nothing is %s as it starts', (id) => {
    const { name } = startingRoles[id]
    expect(completeRole({ id, name, levels: {}, limits: {} })).toEqual(startingRoles[id])
  })

  it('of the shop’s own has no right and no limit it was not given', () => {
    const { levels, limits } = completeRole({ id: own, name: 'Estagiário', levels: {}, limits: {} })
    expect(new Set(Object.values(levels))).toEqual(new Set(['deny']))
    expect(limits).toEqual({ discount: 0, cashDrop: 0, refund: 0 })
  })

  it('keeps what was decided, and forgets what no version knows', () => {
    const levels = { 'sale.void': 'deny', 'sale.steal': 'allow', 'till.open': 'whenever' }
    const role = completeRole({ id: 'manager', name: 'Dono', levels, limits: { discount: 7_500, lives: 9 } })
    expect(role).toMatchObject({ id: 'manager', name: 'Dono', limits: { discount: 7_500 } })
    expect(role.levels).toEqual({ ...startingRoles.manager.levels, 'sale.void': 'deny' })
    expect(role.limits).not.toHaveProperty('lives')
  })

  it.each([['texto'], [-1], [100_001], [1.5], [null]])('with the limit %j falls back', (discount) => {
    expect(completeRole({ id: 'cashier', name: 'Caixa', levels: {}, limits: { discount } }).limits).toEqual({
      discount: 5_000,
      cashDrop: 50_000,
      refund: 0,
    })
  })

  it('is whole once completed', () => {
    const role = completeRole({ id: own, name: 'Estagiário', levels: { 'sale.sell': 'allow' }, limits: {} })
    expect(Object.keys(role.levels)).toEqual(permissions)
    expect(roleSchema.parse(role)).toEqual(role)
  })
})
