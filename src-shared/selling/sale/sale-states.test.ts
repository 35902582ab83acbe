import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canMove, saleStates, saleTransitions, type SaleState } from './sale-states'

function reachable(from: SaleState): Set<SaleState> {
  const seen = new Set<SaleState>([from])
  for (const state of seen) for (const next of saleTransitions[state]) seen.add(next)
  return seen
}

describe('the moves of a sale', () => {
  it('reach every state from the first', () => {
    expect([...reachable('open')].sort()).toEqual([...saleStates].sort())
  })

  it('never lead from an ended sale back to selling', () => {
    for (const ended of ['finished', 'cancelled', 'voided'] as const)
      for (const active of ['open', 'paying', 'parked'] as const)
        expect(reachable(ended)).not.toContain(active)
  })

  it('finish only from payment and void only what was finished, along any path', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...saleStates), { maxLength: 30 }), (wishes) => {
        let state: SaleState = 'open'
        for (const wish of wishes) {
          if (!canMove(state, wish)) continue
          if (wish === 'finished') expect(state).toBe('paying')
          if (wish === 'voided') expect(state).toBe('finished')
          state = wish
        }
      }),
    )
  })
})
