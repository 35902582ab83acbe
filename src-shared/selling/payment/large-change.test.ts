import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { checkReceived, mostChange } from './large-change'

const check = (received: number, remaining: number, confirmed: number | null = null) => {
  const limit = cents(20_000)
  const asked = { received: cents(received), remaining: cents(remaining), limit }
  const checked = checkReceived({ ...asked, confirmed: confirmed === null ? null : cents(confirmed) })
  return checked.ok ? 'taken' : checked.error
}

describe('cash handed over', () => {
  it.each([
    ['exact', 51_980, 51_980],
    ['the largest note for a sweet', 20_000, 150],
    ['change as large as the limit', 71_980, 51_980],
    ['less than is missing', 100, 51_980],
    ['a dear sale paid to the cent', 1_598_989_000, 1_598_989_000],
  ])('is taken: %s', (_case, received, remaining) => {
    expect(check(received, remaining)).toBe('taken')
  })

  it('two digits too many is asked about, and taken once the very change was confirmed', () => {
    expect(check(5_198_000, 51_980)).toEqual({ code: 'large-change', change: 5_146_020 })
    expect(check(5_198_000, 51_980, 5_146_020)).toBe('taken')
    expect(check(5_198_000, 51_980, 5_146_021)).toEqual({ code: 'large-change', change: 5_146_020 })
  })

  it('one cent above the limit is asked about', () => {
    expect(check(71_981, 51_980)).toEqual({ code: 'large-change', change: 20_001 })
  })

  it('nobody can confirm what no drawer holds', () => {
    const absurd = { code: 'absurd-cash', most: 51_980 + mostChange }
    expect(check(99_999_999_999, 51_980)).toEqual(absurd)
    expect(check(51_980 + mostChange + 1, 51_980, mostChange + 1)).toEqual(absurd)
    expect(check(51_980 + mostChange, 51_980, mostChange)).toBe('taken')
  })
})
