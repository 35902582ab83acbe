import { writeFile } from 'node:fs/promises'
import type { CustomerId } from '#shared/kernel/ids'
import { cellText } from '#shared/reporting/report/cell-text'
import type { Cell, ColumnKind } from '#shared/reporting/report/report-view'
import { personOf } from '../../platform/personal-data/person'
import { tellPerson, type ToldSection } from '../../platform/personal-data/tell-person'
import { escaped } from '../../platform/table-file/write-pages'
import type { Work } from '../../platform/worker/task'

export interface TellingOrder {
  readonly ids: readonly CustomerId[]
  readonly now: number
  readonly timeZone: string
  readonly shop: string
  /** `Feito em … por …`. */
  readonly made: string
  readonly format: 'json' | 'html'
  readonly file: string
}

/** What the worker does for “O que sabemos”. */
export const personalDataTasks = {
  /** Writes all the file knows of somebody; answers how many rows that was. */
  'personal.write': async (order: TellingOrder, { db }: Work): Promise<number> => {
    const sections = tellPerson(db, personOf(db, order.ids), order.now)
    await writeFile(
      order.file,
      order.format === 'json' ? asJson(order, sections) : asPages(order, sections),
      {
        flush: true,
      },
    )
    return sections.reduce((sum, { rows }) => sum + rows.length, 0)
  },
}
export type PersonalDataTasks = typeof personalDataTasks

/** The shape is in `docs/dados-pessoais.md`; another version of it has another number. */
function asJson({ now, shop, ids }: TellingOrder, sections: readonly ToldSection[]): string {
  return JSON.stringify(
    {
      formato: 'balcao-dados-pessoais',
      versao: 1,
      geradoEm: new Date(now).toISOString(),
      loja: shop,
      titular: ids,
      partes: sections.map(({ table, title, why, columns, rows }) => ({
        tabela: table,
        titulo: title,
        porQue: why,
        registros: rows.map((cells) =>
          Object.fromEntries(
            columns.map(({ name, kind }, place) => [name, valueOf(cells[place] ?? null, kind)]),
          ),
        ),
      })),
    },
    null,
    2,
  )
}

/** Reais with a point, moments in ISO 8601, days as they are: what any program reads. */
function valueOf(cell: Cell, kind: ColumnKind): Cell {
  if (typeof cell !== 'number') return cell
  if (kind === 'money') return (cell / 100).toFixed(2)
  if (kind === 'moment') return new Date(cell).toISOString()
  return kind === 'quantity' ? cell / 1000 : cell
}

const style = `
  body { margin: 0; color: #000; font-variant-ligatures: none; font: 8.5pt/1.35 'Segoe UI', 'DejaVu Sans', sans-serif; }
  h1 { margin: 0 0 2pt; font-size: 15pt; }
  h2 { margin: 14pt 0 1pt; font-size: 11pt; break-after: avoid; }
  p { margin: 0; }
  .shop { font-weight: 600; }
  .why { color: #444; break-after: avoid; }
  table { width: 100%; margin-top: 4pt; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 2.5pt 4pt; border-bottom: 0.5pt solid #bbb; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
  th { border-bottom: 1pt solid #000; }
  dl { display: grid; grid-template-columns: 35mm 1fr; gap: 1.5pt 4pt; margin: 4pt 0 0; }
  dt { color: #444; } dd { margin: 0; }`

function asPages({ shop, made, timeZone }: TellingOrder, sections: readonly ToldSection[]): string {
  const drawn = sections.map((section) => {
    const { title, why, rows } = section
    const body = rows.length === 1 ? listOf(section, timeZone) : tableOf(section, timeZone)
    return `<h2>${escaped(title)}</h2><p class="why">Por que a loja guarda: ${escaped(why)}</p>${body}`
  })
  return `<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>O que sabemos</title><style>${style}</style></head>
<body><p class="shop">${escaped(shop)}</p><h1>O que sabemos de você</h1><p>${escaped(made)}</p>
<p>Tudo o que esta loja guarda ligado ao seu cadastro (LGPD, art. 18). Nada aqui é de outra pessoa.</p>${drawn.join('')}</body></html>`
}

function tableOf({ columns, rows }: ToldSection, timeZone: string): string {
  const head = columns.map(({ name }) => `<th>${escaped(name)}</th>`).join('')
  const body = rows
    .map(
      (cells) =>
        `<tr>${textsOf(cells, columns, timeZone)
          .map((text) => `<td>${text}</td>`)
          .join('')}</tr>`,
    )
    .join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

/** One row alone is read down the page. */
function listOf({ columns, rows }: ToldSection, timeZone: string): string {
  const texts = textsOf(rows[0] ?? [], columns, timeZone)
  const pairs = columns.map(({ name }, place) => `<dt>${escaped(name)}</dt><dd>${texts[place] ?? ''}</dd>`)
  return `<dl>${pairs.join('')}</dl>`
}

const textsOf = (
  cells: readonly Cell[],
  columns: ToldSection['columns'],
  timeZone: string,
): readonly string[] =>
  columns.map(({ kind }, place) => escaped(cellText(cells[place] ?? null, kind, timeZone)))
