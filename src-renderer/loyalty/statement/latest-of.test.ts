import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { latestOf } from './latest-of'

it('takes the newest, and those of one moment as they came', () => {
  const at = (id: string, moment: string) => ({
    id,
    at: moment,
    kind: 'credit' as const,
    amount: cents(100),
    description: 'Compra',
    status: 'available' as const,
    expiresOn: null,
  })
  const listed = [
    at('a', '2026-01-05'),
    at('b', '2026-03-01T10:00:00Z'),
    at('c', '2026-02-01'),
    at('d', '2026-02-01'),
  ]
  expect(latestOf(listed, 3).map(({ id }) => id)).toEqual(['b', 'c', 'd'])
  expect(latestOf([], 3)).toEqual([])
})
