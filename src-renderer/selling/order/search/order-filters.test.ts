import { expect, it } from 'vitest'
import { noFilters, readFilters, type OrderFilters } from './order-filters'

it('a period takes in its last day whole; a day half typed filters nothing yet', () => {
  const read = (days: Pick<OrderFilters, 'from' | 'until'>) =>
    readFilters({ ...noFilters, ...days }, 'America/Rio_Branco')
  const { from, until } = read({ from: '31/12/2026', until: '31/12/2026' })
  expect(from).toBe(Date.UTC(2026, 11, 31, 5))
  expect(until).toBe(Date.UTC(2027, 0, 1, 5))
  expect(read({ from: '31/12', until: '31/02/2026' })).toMatchObject({
    from: null,
    until: null,
  })
})
