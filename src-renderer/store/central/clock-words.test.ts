import { expect, it } from 'vitest'
import { clockWords, offWords } from './clock-words'

it.each([
  [11, 'ahead', '11 min adiantado'],
  [59, 'behind', '59 min atrasado'],
  [60, 'behind', '1 h atrasado'],
  [47 * 60, 'ahead', '47 h adiantado'],
  [7 * 365 * 24 * 60, 'behind', '2555 dias atrasado'],
] as const)('%d minutes %s: %s', (minutes, kind, words) => {
  expect(offWords({ kind, minutes })).toBe(words)
})

it('says what goes on and what does not', () => {
  expect(clockWords({ kind: 'ahead', minutes: 12 })).toMatch(
    /12 min adiantado.*vendas continuam.*procedimentos/u,
  )
})
