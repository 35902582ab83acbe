import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Cell } from '#shared/reporting/report/report-view'
import { columnLetters, sheetCell, styles, textCell } from './sheet-cell'
import type { Table } from './table-file'
import { sheetName, workbookParts } from './workbook-parts'

/** A sheet holds 1,048,576 rows, its head among them. */
const rowsOfSheet = 1_048_575

/**
 * Writes a table as an Excel workbook, row by row into the zip: a million rows take no more memory than a thousand. More
 * than a sheet holds go on in the next one. Answers its rows.
 */
export async function writeXlsx(file: string, table: Table, most = rowsOfSheet): Promise<number> {
  const [count = 0] = await writeWorkbook(file, [table], most)
  return count
}

/** The same of several tables, one after the other, each in a sheet of its own name. Answers the rows of each. */
export async function writeWorkbook(
  file: string,
  tables: readonly Table[],
  most = rowsOfSheet,
): Promise<number[]> {
  const counts: number[] = []
  const sheets: string[] = []
  const zip = new ZipFile()
  const broken = new Promise<never>((_, reject) => void zip.once('error', reject))
  const ending = new AbortController()
  const out = createWriteStream(file, { flush: true })
  const written = pipeline(zip.outputStream, out, { signal: ending.signal })
  try {
    for (const table of tables) {
      const rows = rowsInTurn(table.pages)
      for (let part = 1; part === 1 || !rows.isOver(); part++) {
        sheets.push(sheetName(table.name, part))
        const stream = Readable.from(sheetOf(table, rows, most), { objectMode: false })
        zip.addReadStream(stream, `xl/worksheets/sheet${sheets.length}.xml`)
        await Promise.race([finished(stream), broken, written])
      }
      counts.push(rows.taken())
    }
    for (const [name, text] of workbookParts(sheets)) zip.addBuffer(Buffer.from(text), name)
    zip.end()
    await Promise.race([written, broken])
  } catch (error) {
    // Let go of the file before anybody deletes it.
    ending.abort()
    await Promise.allSettled([written])
    throw error
  }
  return counts
}

interface RowsInTurn {
  readonly isOver: () => boolean
  readonly take: () => readonly Cell[]
  /** How many were taken. */
  readonly taken: () => number
}

/** The rows of all pages, each page read when its first row is next. */
function rowsInTurn(pages: Table['pages']): RowsInTurn {
  const rows = eachRow(pages)
  let next = rows.next()
  let count = 0
  return {
    isOver: () => next.done === true,
    take: () => {
      const row = next.value ?? []
      next = rows.next()
      count++
      return row
    },
    taken: () => count,
  }
}

/** One sheet of at most so many rows below its head. */
function* sheetOf(table: Table, rows: RowsInTurn, most: number): Generator<string, void> {
  yield sheetHead(table)
  let text = ''
  for (let number = 2; !rows.isOver() && number <= most + 1; number++) {
    text += rowOf(rows.take(), number, table)
    if (text.length > 65_536) {
      yield text
      text = ''
    }
  }
  yield `${text}</sheetData></worksheet>`
}

function* eachRow(pages: Table['pages']): Generator<readonly Cell[], void> {
  for (const page of pages) yield* page
}

function sheetHead({ columns }: Table): string {
  const widths = columns.map(
    ({ kind }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${kind === 'text' ? 32 : 18}" customWidth="1"/>`,
  )
  const names = columns.map(({ name }, place) => textCell(name, `${columnLetters(place)}1`, styles.head))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${names.join('')}</row>`
}

function rowOf(cells: readonly Cell[], number: number, { columns, timeZone }: Table): string {
  const drawn = columns.map(({ kind }, place) =>
    sheetCell(cells[place] ?? null, kind, `${columnLetters(place)}${number}`, timeZone),
  )
  return `<row r="${number}">${drawn.join('')}</row>`
}
