import { createHash } from 'node:crypto'
import type { Result } from '#shared/kernel/result'
import type { FileFormat } from '#shared/store/import/file-format'
import type { ImportPreview, MappedColumns } from '#shared/store/import/import-operations'
import type { SourceCell, SourceRow } from '../../platform/table-file/read/source-row'
import { columnLetters } from '../../platform/table-file/sheet-cell'
import type { Work } from '../../platform/worker/task'
import { guessColumns, headWords } from './guess-columns'
import { guessDecimal } from './guess-decimal'
import type { ImportKind } from './import-kind'
import { rememberedChoices } from './import-rows'
import { isEmptyRow } from './read-row'
import { firstRows, guessFormat, readable, sheetsOf, type Unreadable } from './read-source'

export interface LookOrder {
  readonly kind: string
  readonly file: string
  /** Null: as it looks. */
  readonly format: FileFormat | null
}

const guessedBy = 2_000
const shown = 50

/** The beginning of a file as it would be read, and what its columns seem to mean. */
export function lookAtSource(
  kind: ImportKind,
  { file, format: told }: LookOrder,
  { db }: Pick<Work, 'db'>,
): Promise<Result<ImportPreview, Unreadable>> {
  return readable(async () => {
    const guessed = told === null ? await guessFormat(file, guessedBy) : await readAs(file, told)
    const first = headOf(guessed.rows, guessed.format.headRow)
    const remembered = rememberedChoices(db, kind.id, signatureOf(first))
    const isOther = told === null && remembered !== undefined && !isSame(remembered.format, guessed.format)
    const { format, rows } = isOther ? await readAs(file, remembered.format) : guessed
    const head = headOf(rows, format.headRow)
    const below = rows.filter((one) => one.row > format.headRow && !isEmptyRow(one))
    const columns = remembered?.columns ?? guessColumns(kind, head, below)
    return {
      format,
      sheets: await sheetsOf(file, format),
      head,
      rows: below.slice(0, shown).map(({ row, cells }) => ({ row, cells: cells.map(shownCell) })),
      columns,
      doubtful: doubtfulColumns(columns, below),
      isRemembered: remembered !== undefined,
    }
  })
}

async function readAs(file: string, format: FileFormat): ReturnType<typeof guessFormat> {
  return { format, rows: await firstRows(file, format, guessedBy) }
}

const isSame = (one: FileFormat, other: FileFormat): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The columns' names; by their letters where the file has none. */
export function headOf(rows: readonly SourceRow[], headRow: number): string[] {
  const named = rows.find(({ row }) => row === headRow)?.cells ?? []
  const width = Math.max(named.length, ...(headRow === 0 ? rows.map(({ cells }) => cells.length) : []))
  return Array.from({ length: width }, (_, place) => {
    const name = String(named[place] ?? '').trim()
    return name === '' ? `Coluna ${columnLetters(place)}` : name
  })
}

/** What a file with the same columns is known by. */
export function signatureOf(head: readonly string[]): string {
  return createHash('sha256').update(head.map(headWords).join('\n')).digest('hex')
}

function doubtfulColumns(columns: MappedColumns, rows: readonly SourceRow[]): string[] {
  return Object.entries(columns)
    .filter(([, { source, decimal }]) => decimal !== null && guessDecimal(rows, source).isDoubtful)
    .map(([id]) => id)
}

const shownCell = (cell: SourceCell): string =>
  (typeof cell === 'number' ? String(cell).replace('.', ',') : cell).slice(0, 200)
