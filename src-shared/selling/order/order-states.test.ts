import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canMoveOrder, orderStates, orderTransitions, type OrderState } from './order-states'

function reachable(from: OrderState): Set<OrderState> {
  const seen = new Set<OrderState>([from])
  for (const state of seen) for (const next of orderTransitions[state]) seen.add(next)
  return seen
}

describe('the moves of an order', () => {
  it('reach every state from the first', () => {
    expect([...reachable('quote')].sort()).toEqual([...orderStates].sort())
  })

  it('never lead anywhere from an ended order', () => {
    for (const ended of ['received', 'cancelled'] as const) expect([...reachable(ended)]).toEqual([ended])
  })

  it('receive it once, from a claim, and never cancel what is being paid, along any path', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...orderStates), { maxLength: 40 }), (wishes) => {
        let state: OrderState = 'quote'
        let received = 0
        for (const wish of wishes) {
          if (!canMoveOrder(state, wish)) continue
          if (wish === 'received') {
            expect(state).toBe('receiving')
            received++
          }
          if (wish === 'receiving') expect(state).toBe('waiting')
          if (wish === 'cancelled') expect(state).not.toBe('receiving')
          state = wish
        }
        expect(received).toBeLessThanOrEqual(1)
      }),
    )
  })
})
