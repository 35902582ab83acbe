import type { Cell, ColumnKind } from '#shared/reporting/report/report-view'

/** What goes into a file for spreadsheets, however many rows: a page is read, and written, before the next one is read. */
export interface Table {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[]
  readonly pages: Iterable<readonly (readonly Cell[])[]>
  /** What moments are written in. */
  readonly timeZone: string
}

/** Columns whose cells are words already, as a screen's list shows them. */
export function wordColumns(...names: readonly string[]): Table['columns'] {
  return names.map((name) => ({ name, kind: 'text' }))
}
