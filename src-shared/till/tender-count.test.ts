import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { add, cents, sumBy } from '../money/cents'
import { tenderKinds } from '../payment/tender'
import { countTenders, type Counted, type ExpectedTender } from './tender-count'

const expectedOf = (amounts: Readonly<Record<string, number>>): ExpectedTender[] =>
  tenderKinds.flatMap((tender) => {
    const amount = amounts[tender]
    return amount === undefined ? [] : [{ tender, expected: cents(amount) }]
  })

it.each([
  ['two cash sales over the float', { cash: 16_700 }, { cash: 16_000 }, [['cash', 16_700, 16_000, -700]]],
  [
    'each tender apart: what is missing in one is not made up by another',
    { cash: 1_000, pix: 500 },
    { pix: 700, cash: 800 },
    [
      ['cash', 1_000, 800, -200],
      ['pix', 500, 700, 200],
    ],
  ],
  [
    'a slip of a tender nobody used',
    { cash: 0 },
    { cash: 0, 'debit-card': 300 },
    [
      ['cash', 0, 0, 0],
      ['debit-card', 0, 300, 300],
    ],
  ],
])('%s', (_case, expected, counted, rows) => {
  expect(countTenders(expectedOf(expected), counted as Counted)).toEqual({
    ok: true,
    value: rows.map(([tender, due, found, difference]) => ({
      tender,
      expected: due,
      counted: found,
      difference,
    })),
  })
})

it('a tender that was used must be counted, be it as nothing', () => {
  const expected = expectedOf({ cash: 1_000, 'credit-card': 500 })
  expect(countTenders(expected, { cash: cents(1_000) })).toEqual({
    ok: false,
    error: { code: 'tender-not-counted', tender: 'credit-card' },
  })
})

it('every difference is counted less expected, and together they are the whole difference', () => {
  const amount = fc.integer({ min: 0, max: 1e9 })
  const byTender = fc.dictionary(fc.constantFrom(...tenderKinds), amount, { minKeys: tenderKinds.length })
  fc.assert(
    fc.property(byTender, byTender, (expected, counted) => {
      const rows = countTenders(expectedOf(expected), counted)
      if (!rows.ok) throw new Error('Every tender was counted')
      const total = (pick: 'expected' | 'counted' | 'difference') => sumBy(rows.value, (row) => row[pick])
      expect(add(total('expected'), total('difference'))).toBe(total('counted'))
    }),
  )
})
