import { expect, it } from 'vitest'
import { countedTotal, denominations, parsePieces } from './cash-count'

it('adds notes and coins in cents', () => {
  expect(countedTotal({})).toBe(0)
  expect(countedTotal({ 20000: 1, 5000: 3, 100: 7, 5: 1 })).toBe(35_705)
})

it('knows every denomination once, largest first', () => {
  expect(denominations).toEqual([...new Set(denominations)].sort((a, b) => b - a))
})

it.each([
  ['12', 12],
  ['', 0],
  ['x', 0],
  ['1234567', 12345],
])('reads %j pieces as %i', (text, pieces) => expect(parsePieces(text)).toBe(pieces))
