import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mayMove, messageStates, statesBefore } from './message-states'

it.each([
  ['worker', ['queued'], 'sending'],
  ['worker', ['sending'], 'unknown'],
  ['worker', ['queued'], 'withdrawn'],
  ['worker', [], 'queued'],
  ['answer', ['sending'], 'queued'],
  ['answer', ['sending', 'unknown'], 'accepted'],
  ['answer', ['accepted', 'unknown'], 'delivered'],
  ['answer', ['accepted', 'unknown'], 'undelivered'],
  ['answer', ['sending', 'unknown'], 'refused'],
  ['person', ['undelivered', 'refused', 'unknown'], 'queued'],
  ['person', ['queued', 'unknown'], 'withdrawn'],
] as const)('%s: %j to %s, and from nowhere else', (mover, from, to) => {
  expect(statesBefore(to, mover).toSorted()).toEqual(from.toSorted())
})

it('whatever worker and answers do, a message nobody knows about is never sent again without a person', () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom(...messageStates), fc.constantFrom('worker' as const, 'answer' as const)),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(steps, (wanted) => {
      let state: (typeof messageStates)[number] = 'unknown'
      for (const [to, mover] of wanted) if (mayMove(state, to, mover)) state = to
      expect(['unknown', 'accepted', 'delivered', 'undelivered', 'refused']).toContain(state)
    }),
  )
})

it('what arrived, and what was withdrawn, stays so', () => {
  for (const to of messageStates)
    for (const mover of ['worker', 'answer', 'person'] as const)
      for (const from of ['delivered', 'withdrawn'] as const) expect(mayMove(from, to, mover)).toBe(false)
})
