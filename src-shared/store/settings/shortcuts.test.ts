import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mostFavourites, mostRecent, shortcutsSchema, starred, visited } from './shortcuts'

const none = shortcutsSchema.parse({})

it('a favourite is kept once, in the order they were starred, until it is no more', () => {
  const two = starred(starred(starred(none, 'audit', true), 'jobs', true), 'audit', true)
  expect(two.favourites).toEqual(['jobs', 'audit'])
  expect(starred(two, 'jobs', false).favourites).toEqual(['audit'])
})

it('what was opened last comes first, once', () => {
  expect(visited(visited(visited(none, 'a'), 'b'), 'a').recent).toEqual(['a', 'b'])
})

it('whatever is done, what is kept can be stored', () => {
  const act = fc.record({
    id: fc.stringMatching(/^[a-z]{1,2}$/),
    how: fc.constantFrom('star', 'unstar', 'visit'),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
      const kept = acts.reduce(
        (before, { id, how }) =>
          how === 'visit' ? visited(before, id) : starred(before, id, how === 'star'),
        none,
      )
      expect(shortcutsSchema.parse(kept)).toEqual(kept)
      expect(new Set(kept.favourites).size).toBe(kept.favourites.length)
      expect(kept.favourites.length).toBeLessThanOrEqual(mostFavourites)
      expect(kept.recent.length).toBeLessThanOrEqual(mostRecent)
    }),
  )
})
