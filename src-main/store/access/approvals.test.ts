import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { startingRoles } from '#shared/store/access/roles'
import { operators } from '../../testing/till/test-shop'
import { createApprovals, type Approvals } from './approvals'
import type { Staff } from './role-queries'

const { cashier, otherCashier, supervisor } = operators
const lent = { approver: supervisor, role: startingRoles.supervisor, permission: 'sale.void' } as const
const input = { saleId: 'a', reason: 'engano', deep: { list: [1, { b: 2, a: 1 }] } }
let now = 0
let approvals: Approvals
let id: string
let approver: Staff | undefined
const findStaff = () => approver

beforeEach(() => {
  now = 1_000_000
  approver = { operator: supervisor, role: startingRoles.supervisor }
  approvals = createApprovals(() => now, findStaff)
  id = approvals.grant(lent, cashier, 'sale.void', input)
})

describe('an approval', () => {
  it('opens what it was given for, whatever the order of the keys', () => {
    const same = { deep: { list: [1, { a: 1, b: 2 }] }, reason: 'engano', saleId: 'a' }
    expect(approvals.take(id, cashier, 'sale.void', same)).toEqual(lent)
  })

  it('opens it once', () => {
    approvals.take(id, cashier, 'sale.void', input)
    expect(approvals.take(id, cashier, 'sale.void', input)).toBeUndefined()
  })

  it.each([
    ['another operation', cashier, 'sale.cancel', input],
    ['another input', cashier, 'sale.void', { ...input, reason: 'outro' }],
    ['more input', cashier, 'sale.void', { ...input, more: null }],
    ['a list in another order', cashier, 'sale.void', { ...input, deep: { list: [{ b: 2, a: 1 }, 1] } }],
    ['another operator', otherCashier, 'sale.void', input],
  ])('does not open %s, and is spent by the attempt', (_what, operator, operation, other) => {
    expect(approvals.take(id, operator, operation, other)).toBeUndefined()
    expect(approvals.take(id, cashier, 'sale.void', input)).toBeUndefined()
  })

  it('lasts two minutes', () => {
    const later = approvals.grant(lent, cashier, 'sale.void', input)
    now += 120_000
    expect(approvals.take(id, cashier, 'sale.void', input)).toEqual(lent)
    now += 1
    expect(approvals.take(later, cashier, 'sale.void', input)).toBeUndefined()
  })

  it('is worth nothing once the approver was let go', () => {
    approver = undefined
    expect(approvals.take(id, cashier, 'sale.void', input)).toBeUndefined()
  })

  it('is worth nothing once the right was taken from the approver', () => {
    const levels = { ...startingRoles.supervisor.levels, 'sale.void': 'approval' as const }
    approver = { operator: supervisor, role: { ...startingRoles.supervisor, levels } }
    expect(approvals.take(id, cashier, 'sale.void', input)).toBeUndefined()
  })

  it('is gone once somebody signed out', () => {
    approvals.clear()
    expect(approvals.take(id, cashier, 'sale.void', input)).toBeUndefined()
  })

  it('is not one that nobody gave', () => {
    expect(
      approvals.take('00000000-0000-4000-8000-000000000000', cashier, 'sale.void', input),
    ).toBeUndefined()
    expect(approvals.take('__proto__', cashier, 'sale.void', input)).toBeUndefined()
  })

  it('does not open the same input once more is at stake', () => {
    let total = cents(1_000)
    const bound = createApprovals(
      () => now,
      findStaff,
      () => total,
    )
    const first = bound.grant(lent, cashier, 'sale.void', input)
    const second = bound.grant(lent, cashier, 'sale.void', input)
    expect(bound.take(first, cashier, 'sale.void', input)).toEqual(lent)
    total = cents(2_000)
    expect(bound.take(second, cashier, 'sale.void', input)).toBeUndefined()
  })

  it('leaves others open', () => {
    const second = approvals.grant(lent, cashier, 'sale.cancel', { saleId: 'b' })
    approvals.take(id, cashier, 'sale.void', input)
    expect(approvals.take(second, cashier, 'sale.cancel', { saleId: 'b' })).toEqual(lent)
  })
})
