import { describe, expect, it } from 'vitest'
import { answersForOthers } from './answers-for-others'
import { startingRoles } from './roles'

describe('who answers for others', () => {
  const all = Object.values(startingRoles)

  it('is the supervisor, who approves, and the manager; no cashier', () => {
    expect(all.map((role) => answersForOthers(role, all))).toEqual([false, true, true])
  })

  it('is also whoever manages access and approves nothing', () => {
    const office = { levels: { ...startingRoles.cashier.levels, 'access.manage': 'allow' as const } }
    expect(answersForOthers(office, [office])).toBe(true)
  })

  it('is a cashier once others have to ask for what she may', () => {
    const trainee = { levels: { ...startingRoles.cashier.levels, 'sale.discount': 'approval' as const } }
    expect(answersForOthers(startingRoles.cashier, [...all, trainee])).toBe(true)
  })
})
