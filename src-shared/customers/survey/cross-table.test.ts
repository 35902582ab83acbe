import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf, marginsOf, measureNames, type Counts } from './cross-table'

/** Homem × M 2, Homem × G 1, Mulher × M 3 (R20). */
const example: Counts = [
  [2, 1],
  [3, 0],
]

it('has the margins of the example: 3 and 3, 6 in all', () => {
  expect(marginsOf(example)).toEqual({ rows: [3, 3], columns: [5, 1], total: 6 })
  expect(figuresOf(example, 'count')).toEqual([
    [2, 1, 3],
    [3, 0, 3],
    [5, 1, 6],
  ])
})

it.each([
  [
    'row',
    [
      [66_667, 33_333, 100_000],
      [100_000, 0, 100_000],
      [83_333, 16_667, 100_000],
    ],
  ],
  [
    'column',
    [
      [40_000, 100_000, 50_000],
      [60_000, 0, 50_000],
      [100_000, 100_000, 100_000],
    ],
  ],
  [
    'total',
    [
      [33_333, 16_667, 50_000],
      [50_000, 0, 50_000],
      [83_333, 16_667, 100_000],
    ],
  ],
] as const)('in shares of the %s', (measure, expected) => {
  expect(figuresOf(example, measure)).toEqual(expected)
})

describe('whatever was counted', () => {
  const counts = fc
    .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(fc.nat(50), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )

  it('both ways of adding up come to the same', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const { rows, columns, total } = marginsOf(table)
        const add = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)
        expect([add(rows), add(columns)]).toEqual([total, total])
      }),
    )
  })

  it('every measure has the same cells, and says nothing only of nothing', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...measureNames), (table, measure) => {
        const figures = figuresOf(table, measure)
        expect(figures.map((row) => row.length)).toEqual(
          [...table, []].map(() => (table[0]?.length ?? 0) + 1),
        )
        const { rows, columns, total } = marginsOf(table)
        const isEmpty = {
          count: false,
          row: rows.includes(0),
          column: columns.includes(0),
          total: total === 0,
        }
        expect(figures.flat().includes(null)).toBe(isEmpty[measure] || (total === 0 && measure !== 'count'))
      }),
    )
  })
})
