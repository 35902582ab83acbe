import { wordColumns } from '../../platform/table-file/table-file'
import type { ImportKind } from './import-kind'
import { tableWriters, type TableFormat } from './write-refused'

export interface ModelOrder {
  readonly kind: string
  readonly file: string
  readonly format: TableFormat
  readonly timeZone: string
}

/** A spreadsheet with the names of all columns and one row that shows how they are filled in. Answers its rows. */
export function writeModel(
  { name, columns }: ImportKind,
  { file, format, timeZone }: Omit<ModelOrder, 'kind'>,
): Promise<number> {
  const all = Object.values(columns)
  return tableWriters[format](file, {
    name,
    columns: wordColumns(...all.map((column) => column.name)),
    pages: [[all.map(({ example }) => example)]],
    timeZone,
  })
}
