import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { add, cents, subtract, sumBy } from '../../kernel/money/cents'
import { tenderKinds } from '../../selling/payment/tender'
import { countAgrees, countTenders, expectedOf, type Counted, type TenderSum } from './tender-count'

const sums = (amounts: Readonly<Record<string, number>>): TenderSum[] =>
  tenderKinds.flatMap((tender) => {
    const amount = amounts[tender]
    return amount === undefined ? [] : [{ tender, total: cents(amount) }]
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
  expect(countTenders(expectedOf(sums(expected), []), counted as Counted)).toEqual(
    rows.map(([tender, due, found, difference]) => ({ tender, expected: due, counted: found, difference })),
  )
})

it('a tender that was used and not declared is missing whole', () => {
  const expected = expectedOf(sums({ cash: 1_000, 'credit-card': 500 }), [])
  expect(countTenders(expected, { cash: cents(1_000) })).toEqual([
    { tender: 'cash', expected: 1_000, counted: 1_000, difference: 0 },
    { tender: 'credit-card', expected: 500, counted: 0, difference: -500 },
  ])
})

it.each([
  ['every tender as expected', { cash: 100, pix: 50 }, true],
  ['a declared nothing of what nobody used', { cash: 100, pix: 50, 'debit-card': 0 }, true],
  ['one makes up for the other', { cash: 90, pix: 60 }, false],
  ['one forgotten', { cash: 100 }, false],
])('a count agrees or not: %s', (_case, counted, agrees) => {
  const expected = expectedOf(sums({ cash: 100, pix: 50 }), [])
  expect(countAgrees(countTenders(expected, counted as Counted))).toBe(agrees)
})

it('every difference is counted less expected, and together they are the whole difference', () => {
  const amount = fc.integer({ min: 0, max: 1e9 })
  const byTender = fc.dictionary(fc.constantFrom(...tenderKinds), amount, { minKeys: tenderKinds.length })
  fc.assert(
    fc.property(byTender, byTender, (expected, counted) => {
      const rows = countTenders(expectedOf(sums(expected), []), counted)
      const total = (pick: 'expected' | 'counted' | 'difference') => sumBy(rows, (row) => row[pick])
      expect(add(total('expected'), total('difference'))).toBe(total('counted'))
    }),
  )
})

it.each([
  ['a refund lowers it', { pix: 5_000 }, { pix: 2_000 }, { pix: 5_000 }, { pix: 2_000 }, [3_000, 3_000, 0]],
  ['more went back than came in', {}, { pix: 2_000 }, { pix: 0 }, { pix: 2_000 }, [-2_000, -2_000, 0]],
  ['a slip given back is missing', { pix: 900 }, { pix: 400 }, { pix: 900 }, { pix: 0 }, [500, 900, 400]],
  ['a slip given back nobody knows of', { pix: 900 }, {}, { pix: 900 }, { pix: 100 }, [900, 800, -100]],
])('given back: %s', (_case, received, back, counted, countedBack, [expected, found, difference]) => {
  expect(
    countTenders(expectedOf(sums(received), sums(back)), counted as Counted, countedBack as Counted),
  ).toEqual([{ tender: 'pix', expected, counted: found, difference }])
})

it('what was given back and not declared is a difference', () => {
  const expected = expectedOf(sums({ pix: 500 }), sums({ pix: 100 }))
  expect(countTenders(expected, { pix: cents(500) })).toMatchObject([{ counted: 500, difference: 100 }])
})

it('who counts every slip that came in and every one that went back finds no difference', () => {
  const one = fc.record({
    tender: fc.constantFrom(...tenderKinds),
    total: fc.integer({ min: 0, max: 1e9 }).map(cents),
  })
  const byTender = (slips: readonly TenderSum[], used: readonly TenderSum[]): Counted =>
    Object.fromEntries(
      used.map(({ tender }) => [
        tender,
        sumBy(
          slips.filter((slip) => slip.tender === tender),
          ({ total }) => total,
        ),
      ]),
    )
  fc.assert(
    fc.property(fc.array(one), fc.array(one), (received, back) => {
      const used = [...received, ...back]
      const rows = countTenders(expectedOf(received, back), byTender(received, used), byTender(back, used))
      expect(countAgrees(rows)).toBe(true)
      expect(sumBy(rows, (row) => row.expected)).toBe(
        subtract(
          sumBy(received, ({ total }) => total),
          sumBy(back, ({ total }) => total),
        ),
      )
    }),
  )
})
