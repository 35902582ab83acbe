import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingConsent, type ConsentDecision } from './consent-decision'

const yes = (id: string, at: number, ...knows: string[]): ConsentDecision => ({
  id,
  at,
  isGiven: true,
  knows,
})
const no = (id: string, at: number): ConsentDecision => ({ id, at, isGiven: false, knows: [] })

describe('which yes holds', () => {
  it.each<[string, ConsentDecision[], string | null]>([
    ['nobody was asked', [], null],
    ['a yes', [yes('a', 1)], 'a'],
    ['the newer of two', [yes('a', 1), yes('b', 2)], 'b'],
    ['taken back', [yes('a', 1), no('b', 2)], null],
    ['a no alone', [no('a', 1)], null],
    ['said again after the no', [yes('a', 1), no('b', 2), yes('c', 3, 'b')], 'c'],
    ['at the same instant the no wins', [yes('a', 1), no('b', 1)], null],
    ['a later yes of a till that had not heard of the no', [no('a', 1), yes('b', 2)], null],
    ['a no dated tomorrow by a wrong clock hides no other', [no('a', 9), yes('b', 2, 'a'), no('c', 3)], null],
    ['of two no’s it has to know both', [no('a', 1), no('b', 2), yes('c', 3, 'a')], null],
  ])('%s', (_what, decisions, id) => {
    expect(standingConsent(decisions)?.id ?? null).toBe(id)
  })
})

interface Step {
  readonly till: number
  readonly says: 'yes' | 'no' | 'meet'
  readonly at: number
}

/** Decisions of two tills that meet now and then: each yes knows the no’s its own till knows. */
const meetings = fc.array(
  fc.record<Step>({
    till: fc.nat(1),
    says: fc.constantFrom('yes' as const, 'no' as const, 'meet' as const),
    at: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 14 },
)

function played(steps: readonly Step[]): ConsentDecision[] {
  const known: ConsentDecision[][] = [[], []]
  const trueOrder: ConsentDecision[] = []
  steps.forEach(({ till, says, at }, index) => {
    const mine = known[till] ?? []
    if (says === 'meet') {
      const all = [...new Set(known.flat())]
      known[0] = [...all]
      known[1] = [...all]
      return
    }
    const noes = mine.filter(({ isGiven }) => !isGiven).map(({ id }) => id)
    const said = says === 'yes' ? yes(String(index), at, ...noes) : no(String(index), at)
    mine.push(said)
    trueOrder.push(said)
  })
  return trueOrder
}

it('is the same in whatever order it is heard, and a last no always holds', () => {
  fc.assert(
    fc.property(meetings, fc.array(fc.nat(1_000), { minLength: 14, maxLength: 14 }), (steps, order) => {
      const all = played(steps)
      const shuffled = all
        .map((one, index) => ({ one, by: order[index] ?? 0 }))
        .toSorted((a, b) => a.by - b.by)
        .map(({ one }) => one)
      expect(standingConsent(shuffled)).toBe(standingConsent(all))
      if (all.at(-1)?.isGiven === false) expect(standingConsent(all)).toBeNull()
    }),
  )
})
