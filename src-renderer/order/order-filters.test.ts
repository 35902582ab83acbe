import { expect, it } from 'vitest'
import { noFilters, readFilters } from './order-filters'

it('a period takes in its last day whole; a day half typed filters nothing yet', () => {
  const { from, until } = readFilters({ ...noFilters, from: '31/12/2026', until: '31/12/2026' })
  expect(from).toBe(new Date(2026, 11, 31).getTime())
  expect(until).toBe(new Date(2027, 0, 1).getTime())
  expect(readFilters({ ...noFilters, from: '31/12', until: '31/02/2026' })).toMatchObject({
    from: null,
    until: null,
  })
})
