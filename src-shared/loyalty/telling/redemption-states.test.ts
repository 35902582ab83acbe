import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  canRedemptionMove,
  redemptionStates,
  redemptionTransitions,
  type RedemptionState,
} from './redemption-states'

/** What a redemption goes through when everything happens to it that can, legal or not. */
function lifeOf(attempts: readonly RedemptionState[]): RedemptionState[] {
  const life: RedemptionState[] = ['requested']
  for (const to of attempts) if (canRedemptionMove(life.at(-1) ?? 'requested', to)) life.push(to)
  return life
}

const attempts = fc.array(fc.constantFrom(...redemptionStates), { maxLength: 40 })
const final: readonly RedemptionState[] = ['declined', 'cancelled', 'reversed']

it('is in no state twice: nothing is reserved, confirmed or given back again', () => {
  fc.assert(
    fc.property(attempts, (all) => {
      const life = lifeOf(all)
      expect(new Set(life).size).toBe(life.length)
    }),
  )
})

it('confirms only what was reserved, and reverses only what was confirmed', () => {
  fc.assert(
    fc.property(attempts, (all) => {
      const life = lifeOf(all)
      const before = (state: RedemptionState) => life[life.indexOf(state) - 1]
      if (life.includes('confirmed')) expect(before('confirmed')).toBe('reserved')
      if (life.includes('reversed')) expect(before('reversed')).toBe('confirmed')
      if (life.includes('cancelled')) expect(life).not.toContain('confirmed')
    }),
  )
})

it('never leaves an end, and always can reach one', () => {
  fc.assert(
    fc.property(attempts, (all) => {
      const now = lifeOf(all).at(-1) ?? 'requested'
      const ways = redemptionStates.filter((to) => canRedemptionMove(now, to))
      expect(ways.length === 0).toBe(final.includes(now))
    }),
  )
  expect(redemptionStates.filter((state) => redemptionTransitions[state].length === 0)).toEqual(final)
})

it('knows no way from what may have happened to what did not, but an answer', () => {
  expect(redemptionTransitions.unknown).not.toContain('requested')
  expect(canRedemptionMove('unknown', 'confirmed')).toBe(false)
})
