import { open } from 'node:fs/promises'
import { cellText } from '#shared/reporting/report/cell-text'
import type { Cell, ColumnKind } from '#shared/reporting/report/report-view'
import type { Table } from './table-file'

/** A table as it is read on paper. */
export interface PrintedTable extends Table {
  /** Whose it is: `Casa Jabuti Centro`. */
  readonly shop: string
  /** What it is about, a line each: the period, the filters, who had it made and when. */
  readonly about: readonly string[]
  /** By column, null where there is none; null without any. */
  readonly totals: readonly Cell[] | null
  readonly count: number
}

/** How much of a page's width each kind asks for, in what a figure takes. */
const widths: Readonly<Record<ColumnKind, number>> = {
  text: 2,
  moment: 1.5,
  money: 1,
  quantity: 1,
  percent: 0.75,
  count: 0.75,
  day: 1,
}
const upright = 9

/** Whether its columns only have room on a page that lies on its side. */
export function isWide(columns: Table['columns']): boolean {
  return columns.reduce((sum, { kind }) => sum + widths[kind], 0) > upright
}

/** Draws a table as one HTML document without anything from elsewhere, whose head stands on each page. Answers its rows. */
export async function writePages(file: string, table: PrintedTable): Promise<number> {
  const { columns, pages, totals, count } = table
  const handle = await open(file, 'w')
  let rows = 0
  try {
    await handle.appendFile(headOf(table))
    for (const page of pages) {
      await handle.appendFile(page.map((cells) => rowOf(cells, table)).join(''))
      rows += page.length
    }
    const label = count === 1 ? 'Total: 1 linha' : `Total: ${count.toLocaleString('pt-BR')} linhas`
    const sums = columns.map(({ kind }, place) => ({ kind, text: textAt(totals ?? [], place, table) }))
    const drawn = sums.map(({ kind, text }, place) => cellOf('td', kind, place === 0 ? label : text))
    await handle.appendFile(`<tr class="total">${drawn.join('')}</tr></tbody></table>`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return rows
}

const style = `
  body { margin: 0; color: #000; font-variant-ligatures: none; font: 8.5pt/1.35 'Segoe UI', 'DejaVu Sans', sans-serif; }
  h1 { margin: 0 0 2pt; font-size: 15pt; }
  p { margin: 0; }
  .shop { font-weight: 600; }
  table { width: 100%; margin-top: 10pt; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 2.5pt 4pt; border-bottom: 0.5pt solid #bbb; text-align: right; vertical-align: top; }
  th { border-bottom: 1pt solid #000; }
  .text, .day, .moment { text-align: left; }
  .text { overflow-wrap: anywhere; }
  .money, .count, .quantity, .percent, .day { white-space: nowrap; }
  .total td { border-top: 1pt solid #000; border-bottom: 0; font-weight: 700; }`

function headOf({ name, shop, about, columns }: PrintedTable): string {
  const heads = columns.map((column) => cellOf('th', column.kind, column.name))
  const lines = about.map((line) => `<p>${escaped(line)}</p>`)
  return `<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>${escaped(name)}</title><style>${style}</style></head>
<body><p class="shop">${escaped(shop)}</p><h1>${escaped(name)}</h1>${lines.join('')}
<table><thead><tr>${heads.join('')}</tr></thead><tbody>`
}

function rowOf(cells: readonly Cell[], table: PrintedTable): string {
  const drawn = table.columns.map(({ kind }, place) => cellOf('td', kind, textAt(cells, place, table)))
  return `<tr>${drawn.join('')}</tr>`
}

const textAt = (cells: readonly Cell[], place: number, { columns, timeZone }: PrintedTable): string =>
  cellText(cells[place] ?? null, columns[place]?.kind ?? 'text', timeZone)

const cellOf = (tag: 'th' | 'td', kind: ColumnKind, text: string): string =>
  `<${tag} class="${kind}">${escaped(text)}</${tag}>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text in HTML, whatever it holds. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
