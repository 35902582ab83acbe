import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  moveTender,
  tenderStanding,
  tenderStates,
  tenderTransitions,
  type TenderState,
} from './tender-states'

const ends = tenderStates.filter((state) => tenderTransitions[state].length === 0)

/** Any life a tender can have, from where it begins to an end. */
const life = fc
  .tuple(fc.constantFrom<TenderState>('asked', 'approved'), fc.array(fc.nat(), { minLength: 8 }))
  .map(([first, choices]) =>
    choices.reduce<TenderState[]>(
      (states, choice) => {
        const moves = tenderTransitions[states.at(-1) ?? first]
        const next = moves[choice % Math.max(1, moves.length)]
        return next === undefined ? states : [...states, next]
      },
      [first],
    ),
  )

const before = (states: readonly TenderState[], state: TenderState) => states.slice(0, states.indexOf(state))

describe('the life of a tender', () => {
  it('ends, whatever happens in it', () => {
    fc.assert(
      fc.property(life, (states) => {
        expect(ends).toContain(states.at(-1))
      }),
    )
  })

  it('reaches every state', () => {
    const reached = new Set(fc.sample(life, 2000).flat())
    expect([...reached].toSorted()).toEqual(tenderStates.toSorted())
  })

  it('pays only after it was approved, and gives back only after it was confirmed', () => {
    fc.assert(
      fc.property(life, (states) => {
        if (states.includes('confirmed')) expect(before(states, 'confirmed')).toContain('approved')
        if (states.includes('refunding')) expect(before(states, 'refunding')).toContain('confirmed')
      }),
    )
  })

  it('is undone or confirmed, never both', () => {
    fc.assert(
      fc.property(life, (states) => {
        expect(states.includes('undone') && states.includes('confirmed')).toBe(false)
      }),
    )
  })

  it('never pays again once it has stopped paying', () => {
    fc.assert(
      fc.property(life, (states) => {
        const pays = states.map((state) => tenderStanding[state] === 'pays')
        const stopped = pays.findIndex((now, index) => !now && pays[index - 1] === true)
        expect(stopped >= 0 && pays.slice(stopped).includes(true)).toBe(false)
      }),
    )
  })
})

describe('moving a tender', () => {
  it.each<[TenderState, TenderState[]]>([
    ['asked', ['approved']],
    ['approved', ['confirming', 'confirmed']],
    ['asked', ['undoing', 'undone']],
    ['confirmed', ['refunding', 'refunded']],
  ])('from %s over %j', (state, path) => {
    expect(moveTender({ state }, ...path)).toEqual({ state: path.at(-1) })
  })

  it.each<[TenderState, TenderState]>([
    ['refused', 'approved'],
    ['expired', 'approved'],
    ['undone', 'approved'],
    ['confirmed', 'undoing'],
    ['approved', 'confirmed'],
    ['asked', 'confirmed'],
    ['refunded', 'refunding'],
  ])('from %s to %s is refused', (from, to) => {
    expect(() => moveTender({ state: from }, to)).toThrow(RangeError)
  })
})
