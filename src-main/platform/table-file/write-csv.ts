import { open } from 'node:fs/promises'
import { cellText } from '#shared/reporting/report/cell-text'
import type { Cell, ColumnKind } from '#shared/reporting/report/report-view'
import { byteOrderMark, csvLine } from './csv'
import type { Table } from './table-file'

/** Writes a table as CSV for Brazilian spreadsheets: UTF-8 with its mark, semicolons, decimal commas, CRLF. Answers its rows. */
export async function writeCsv(file: string, { columns, pages, timeZone }: Table): Promise<number> {
  const handle = await open(file, 'w')
  let rows = 0
  try {
    await handle.appendFile(byteOrderMark + csvLine(columns.map(({ name }) => name)))
    for (const page of pages) {
      const lines = page.map((cells) =>
        csvLine(columns.map(({ kind }, place) => csvCell(cells[place] ?? null, kind, timeZone))),
      )
      await handle.appendFile(lines.join(''))
      rows += page.length
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return rows
}

/** Figures without the points of thousands and the spaces that people like and programs do not. */
function csvCell(cell: Cell, kind: ColumnKind, timeZone: string): string | number {
  if (kind === 'count' && typeof cell === 'number') return cell
  const text = cellText(cell, kind, timeZone)
  return kind === 'money' || kind === 'percent' ? text.replace(/[.\s]/g, '') : text
}
