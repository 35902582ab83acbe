import type { MappedColumns } from '#shared/store/import/import-operations'
import type { SourceRow } from '../../platform/table-file/read/source-row'
import { cellText, isEmptyCell } from './cell-text'
import type { CellReading, Column, ImportKind, RowValues } from './import-kind'

export type RowReading =
  | { readonly ok: true; readonly values: RowValues; readonly notes: readonly string[] }
  | { readonly ok: false; readonly why: string }

/** What a row of the file says by the columns it was told to have; all that is wrong with it where something is. */
export function readRow(
  kind: Pick<ImportKind, 'columns'>,
  columns: MappedColumns,
  { cells }: SourceRow,
  width: number,
): RowReading {
  if (cells.slice(width).some((cell) => !isEmptyCell(cell)))
    return { ok: false, why: 'tem mais colunas do que o cabeçalho: confira o separador e as aspas' }
  const values: Record<string, unknown> = {}
  const notes: string[] = []
  const faults: string[] = []
  for (const [id, { source, decimal }] of Object.entries(columns)) {
    const column = kind.columns[id]
    const cell = cells[source]
    if (column === undefined || cell === undefined || isEmptyCell(cell)) continue
    const read = readCell(column, cell, decimal)
    if (!read.ok) faults.push(`${column.name}: ${read.why}`)
    else {
      values[id] = read.value
      if (read.note !== undefined) notes.push(`${column.name}: ${read.note}`)
    }
  }
  return faults.length > 0 ? { ok: false, why: faults.join('; ') } : { ok: true, values, notes }
}

function readCell(
  column: Column<unknown>,
  cell: string | number,
  decimal: MappedColumns[string]['decimal'],
): CellReading<unknown> {
  if (typeof cell === 'number') return column.read(cell, decimal ?? ',')
  const text = cellText(cell)
  return text.ok ? column.read(text.text, decimal ?? ',') : text
}

/** Whether nothing at all stands in a row: spreadsheets have them in the middle and below the end. */
export function isEmptyRow({ cells }: SourceRow): boolean {
  return cells.every(isEmptyCell)
}
