import { scaleHalfUp } from '../../kernel/money/round'

/** How often each answer of one question came together with each of another, by their places: rows, then columns. */
export type Counts = readonly (readonly number[])[]

/** What stands in the cells: how many, or their share of the row, of the column or of all. */
export const measures = {
  count: 'Quantidade',
  row: '% da linha',
  column: '% da coluna',
  total: '% do total',
} as const
export type Measure = keyof typeof measures
export const measureNames = Object.keys(measures) as [Measure, ...Measure[]]

/** Counts with their sums: by row, by column, of all. */
export interface Margins {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly total: number
}

/** The cells as they are read, margins at the end of each row and below the last one. A share of nothing is null. */
export type Figures = readonly (readonly (number | null)[])[]

export function marginsOf(counts: Counts): Margins {
  const rows = counts.map(sum)
  const columns = (counts[0] ?? []).map((_, place) => sum(counts.map((row) => row[place] ?? 0)))
  return { rows, columns, total: sum(rows) }
}

/** The cross-table in one measure, with its margins (R20). Shares are thousandths of a percent. */
export function figuresOf(counts: Counts, measure: Measure): Figures {
  const { rows, columns, total } = marginsOf(counts)
  const figure = (count: number, row: number, column: number): number | null => {
    if (measure === 'count') return count
    const of = { row, column, total }[measure]
    return of === 0 ? null : scaleHalfUp(count, 100_000, of)
  }
  return [
    ...counts.map((cells, place) => {
      const row = rows[place] ?? 0
      return [...cells.map((count, at) => figure(count, row, columns[at] ?? 0)), figure(row, row, total)]
    }),
    [...columns.map((column) => figure(column, total, column)), figure(total, total, total)],
  ]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
