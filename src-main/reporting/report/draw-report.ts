import { isWide, writePages, type PrintedTable } from '../../platform/table-file/write-pages'
import type { Work } from '../../platform/worker/task'
import { sortedPages } from './export-rows'
import { readTotals } from './read-page'
import type { Asked, Report } from './report'

export interface DrawOrder extends Pick<PrintedTable, 'shop' | 'about'> {
  readonly asked: Asked
  readonly order: Report['order']
  readonly file: string
}

export type Drawn =
  | { readonly kind: 'drawn'; readonly rows: number; readonly isWide: boolean }
  | { readonly kind: 'too-long'; readonly rows: number; readonly most: number }

/** Laying out a row takes 200 kB of memory for a moment: these are seventy pages, and half a gigabyte. */
const most = 2000

/** Draws a whole report as pages to be printed, sorted as its reader had it; one longer than `most` is only counted. */
export async function drawReport(
  report: Report,
  { asked, order, file, shop, about }: DrawOrder,
  work: Work,
): Promise<Drawn> {
  const { totals, count } = readTotals(report, asked, work)
  if (count > most) return { kind: 'too-long', rows: count, most }
  const { name, columns } = report
  const rows = await writePages(file, {
    name,
    shop,
    about,
    columns,
    pages: sortedPages(report, asked, order, work),
    timeZone: asked.clock.timeZone,
    totals: columns.some((column) => 'ratio' in column || column.sums === true) ? totals : null,
    count,
  })
  return { kind: 'drawn', rows, isWide: isWide(columns) }
}
