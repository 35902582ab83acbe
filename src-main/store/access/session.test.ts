import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startingRoles } from '#shared/store/access/roles'
import { operators } from '../../testing/till/test-shop'
import { createSession } from './session'

const minute = 60_000
const { cashier } = operators
let now = 0
let limit = 10 * minute
const session = createSession(
  (id) => (id === cashier.id ? { operator: cashier, role: startingRoles.cashier } : undefined),
  { now: () => now, after: () => limit },
)
const who = () => session.current()?.operator.name ?? null

beforeEach(() => {
  now = 1_000_000
  limit = 10 * minute
  session.onSignOut(() => undefined)
  session.signIn(cashier)
})

describe('a window nobody touches', () => {
  it('is nobody’s after its time, whatever it asks meanwhile', () => {
    for (let passed = 0; passed < 9; passed++) {
      now += minute
      expect(who()).toBe(cashier.name)
    }
    now += minute
    expect(who()).toBeNull()
    session.touched()
    expect(who()).toBeNull()
  })

  it('is not brought back by a key that comes too late', () => {
    now += 10 * minute
    session.touched()
    expect(who()).toBeNull()
  })

  it('stays somebody’s while it is touched', () => {
    for (let passed = 0; passed < 30; passed += 9) {
      now += 9 * minute
      session.touched()
    }
    expect(who()).toBe(cashier.name)
  })

  it('may stand as long as it likes where the shop says so', () => {
    limit = 0
    now += 24 * 60 * minute
    expect(who()).toBe(cashier.name)
  })

  it('says that somebody left, once', () => {
    const left = vi.fn()
    session.onSignOut(left)
    now += 10 * minute
    who()
    who()
    expect(left).toHaveBeenCalledTimes(1)
  })
})
