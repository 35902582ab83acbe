import type { SourceCell, SourceRow } from './source-row'

/** Whether a row may be the names of columns: two words or more, and no figure. */
export function namesColumns(cells: readonly SourceCell[]): boolean {
  const filled = cells.filter((cell) => String(cell).trim() !== '')
  return filled.length >= 2 && filled.every((cell) => typeof cell === 'string' && /\p{L}/u.test(cell))
}

/** The number of the row the columns' names stand in, below what may be written above a table; 0 where none looks so. */
export function guessHeadRow(rows: readonly SourceRow[]): number {
  const named = rows.find(({ cells }) => namesColumns(cells))
  if (named) return named.row
  const first = rows.find(({ cells }) => cells.some((cell) => String(cell).trim() !== ''))
  // A table of one column has one name.
  return first !== undefined && /^\P{N}*\p{L}\P{N}*$/u.test(String(first.cells[0] ?? '')) ? first.row : 0
}
