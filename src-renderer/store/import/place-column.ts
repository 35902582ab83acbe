import type { DecimalMark } from '#shared/store/import/file-format'
import type { ImportKindView, MappedColumns } from '#shared/store/import/import-operations'

/** What stands in a place of the file; undefined where it is not imported. */
export function columnAt(columns: MappedColumns, place: number): string | undefined {
  return Object.keys(columns).find((id) => columns[id]?.source === place)
}

/** Says what a place of the file is: what was there goes, and what it is now stands nowhere else. */
export function placeColumn(
  kind: ImportKindView,
  columns: MappedColumns,
  place: number,
  id: string,
): MappedColumns {
  const others = Object.entries(columns).filter(([other, { source }]) => other !== id && source !== place)
  const column = kind.columns.find((one) => one.id === id)
  if (column === undefined) return Object.fromEntries(others)
  const decimal = column.hasDecimals ? (columns[id]?.decimal ?? ',') : null
  return Object.fromEntries([...others, [id, { source: place, decimal }]])
}

export function setDecimal(columns: MappedColumns, id: string, decimal: DecimalMark): MappedColumns {
  const mapped = columns[id]
  return mapped === undefined ? columns : { ...columns, [id]: { ...mapped, decimal } }
}
