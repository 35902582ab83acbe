import Papa, { type ParseResult } from 'papaparse'
import { separators, type CsvFormat, type Separator } from '#shared/store/import/file-format'
import { namesColumns } from './head-row'
import { UnreadableFile, type SourceRow, type SourceRows } from './source-row'
import { textOf } from './text-encoding'

/** A row of any table fits in it; a quote that is never closed would go on for ever. */
const longestRow = 1_000_000

/** A sheet of Excel holds no more, and no shop has them. */
export const mostRows = 1_048_576

/**
 * The rows of a text file, piece by piece: quotes, line breaks within them and each way to end a line as spreadsheets write
 * them. Throws `UnreadableFile` where a quote never closes, or the letters are not spelled as told.
 */
export async function* readCsv(
  file: string,
  { encoding, separator }: Pick<CsvFormat, 'encoding' | 'separator'>,
): SourceRows {
  let pending = ''
  let lineEnd: '\n' | '\r' | null = null
  let row = 0
  const taken = (text: string, isLast: boolean): readonly SourceRow[] => {
    // Old Macs end a line with CR alone.
    lineEnd ??= text.includes('\n') || !text.includes('\r') ? '\n' : '\r'
    const { rows, rest } = parsed(text, separator, lineEnd, isLast)
    pending = rest
    if (pending.length > longestRow) throw new UnreadableFile('open-quote', row + rows.length + 1)
    return rows.map((cells) => ({ row: ++row, cells }))
  }
  for await (const text of textOf(file, encoding)) {
    const rows = taken(pending + text, false)
    if (row > mostRows) throw new UnreadableFile('too-many-rows')
    if (rows.length > 0) yield rows
  }
  const last = pending === '' ? [] : taken(pending, true)
  if (last.length > 0) yield last
}

function parsed(
  text: string,
  delimiter: Separator,
  newline: '\n' | '\r',
  isLast: boolean,
): { readonly rows: string[][]; readonly rest: string } {
  const parser = new Papa.Parser({ delimiter, newline })
  const { data, errors, meta } = parser.parse(text, 0, !isLast) as ParseResult<string[]>
  const open = errors.find(({ code }) => code === 'MissingQuotes')
  if (isLast && open !== undefined) throw new UnreadableFile('open-quote', null)
  const rows = data.map((cells) => withoutReturn(cells))
  // A line break behind the last row begins no other.
  const end = rows.at(-1)
  if (isLast && end?.length === 1 && end[0] === '') rows.pop()
  return { rows, rest: isLast ? '' : text.slice(meta.cursor) }
}

/** CR LF is parsed as LF: the same file may have both. */
function withoutReturn(cells: string[]): string[] {
  const last = cells.at(-1)
  if (last?.endsWith('\r') === true) cells[cells.length - 1] = last.slice(0, -1)
  return cells
}

/** What parts the columns, by the first rows: what stands in the head and as often in most rows below it. */
export function guessSeparator(begin: string): { readonly separator: Separator } {
  // Excel writes it into a row of its own.
  const told = /^sep=(.)\r?\n/i.exec(begin)?.[1]
  const isSeparator = separators.find((one) => one === told)
  if (isSeparator !== undefined) return { separator: isSeparator }
  const scored = separators.map((separator) => ({ separator, score: scoreOf(begin, separator) }))
  const best = scored.reduce((found, one) => (one.score > found.score ? one : found))
  return { separator: best.score > 0 ? best.separator : ';' }
}

/** The share of rows with as many columns as the head; 0 where no row looks like the names of several columns. */
function scoreOf(begin: string, separator: Separator): number {
  const lineEnd = begin.includes('\n') ? '\n' : '\r'
  const whole = parsed(begin, separator, lineEnd, false).rows
  const rows = whole.length > 0 ? whole : parsed(begin, separator, lineEnd, true).rows
  const head = rows.find(namesColumns)
  if (head === undefined) return 0
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).slice(0, 60)
  return filled.filter(({ length }) => length === head.length).length / filled.length
}
