import { expect, it } from 'vitest'
import { countsSaid } from './import-words'

it.each([
  [{ new: 1, changed: 2, unchanged: 0, refused: 1 }, '1 nova, 2 alteradas, 1 recusada'],
  [{ new: 1200, changed: 1, unchanged: 3, refused: 0 }, '1.200 novas, 1 alterada, 3 sem mudança'],
  [{ new: 0, changed: 0, unchanged: 0, refused: 0 }, 'nenhuma linha'],
])('%j is %s', (counts, said) => {
  expect(countsSaid(counts)).toBe(said)
})
