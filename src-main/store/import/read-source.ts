import { open } from 'node:fs/promises'
import { getDecoder } from 'iconv-lite'
import { assertNever, fail, ok, type Result } from '#shared/kernel/result'
import type { FileFormat } from '#shared/store/import/file-format'
import { guessHeadRow } from '../../platform/table-file/read/head-row'
import { guessSeparator, readCsv } from '../../platform/table-file/read/read-csv'
import { readXlsx, sheetsOfWorkbook } from '../../platform/table-file/read/read-xlsx'
import { sniffFile } from '../../platform/table-file/read/sniff-file'
import {
  UnreadableFile,
  type FileFault,
  type SourceRow,
  type SourceRows,
} from '../../platform/table-file/read/source-row'
import { guessEncoding } from '../../platform/table-file/read/text-encoding'

export interface Unreadable {
  readonly code: 'import-unreadable'
  readonly why: FileFault
  readonly row: number | null
}

/** Names of the workbook's sheets; none of a text file. */
export async function sheetsOf(file: string, format: FileFormat): Promise<readonly string[]> {
  return format.kind === 'csv' ? [] : (await sheetsOfWorkbook(file)).map(({ name }) => name)
}

/** All rows of a file, read so. Throws `UnreadableFile`. */
export function readSource(file: string, format: FileFormat): SourceRows {
  switch (format.kind) {
    case 'csv':
      return readCsv(file, format)
    case 'xlsx':
      return readXlsx(file, format)
    default:
      return assertNever(format)
  }
}

/** At most so many rows from the beginning. */
export async function firstRows(file: string, format: FileFormat, most: number): Promise<SourceRow[]> {
  const rows: SourceRow[] = []
  for await (const page of readSource(file, format)) {
    rows.push(...page)
    if (rows.length >= most) break
  }
  return rows.slice(0, most)
}

/** How a file is most likely read, but for its head. Throws `UnreadableFile` where it is no table. */
async function guessReading(file: string): Promise<FileFormat> {
  if ((await sniffFile(file)) === 'xlsx') {
    const sheets = await sheetsOfWorkbook(file)
    const shown = sheets.findIndex(({ isHidden }) => !isHidden)
    return { kind: 'xlsx', sheet: Math.max(0, shown), headRow: 0 }
  }
  const encoding = await guessEncoding(file)
  return { kind: 'csv', encoding, ...guessSeparator(await beginning(file, encoding)), headRow: 0 }
}

/** Rows above a table there may be. */
const headWithin = 60

/** How a file is most likely read, and its first rows so. Throws `UnreadableFile` where it is no table. */
export async function guessFormat(
  file: string,
  most: number,
): Promise<{ readonly format: FileFormat; readonly rows: readonly SourceRow[] }> {
  const reading = await guessReading(file)
  const rows = await firstRows(file, reading, most)
  return { format: { ...reading, headRow: guessHeadRow(rows.slice(0, headWithin)) }, rows }
}

async function beginning(file: string, encoding: string): Promise<string> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return getDecoder(encoding)
      .write(buffer.subarray(0, bytesRead))
      .replace(/^\uFEFF/, '')
  } finally {
    await handle.close()
  }
}

/** What a reader throws of the file, as a value. */
export async function readable<T>(read: () => Promise<T>): Promise<Result<T, Unreadable>> {
  try {
    return ok(await read())
  } catch (error) {
    if (error instanceof UnreadableFile)
      return fail({ code: 'import-unreadable', why: error.fault, row: error.row })
    throw error
  }
}
