import { open } from 'node:fs/promises'
import { getDecoder } from 'iconv-lite'
import { assertNever, fail, ok, type Result } from '#shared/kernel/result'
import type { FileFormat } from '#shared/store/import/file-format'
import { guessHeadRow } from '../../platform/table-file/read/head-row'
import { guessSeparator, readCsv } from '../../platform/table-file/read/read-csv'
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
export function sheetsOf(file: string, format: FileFormat): Promise<readonly string[]> {
  return Promise.resolve(format.kind === 'csv' || file === '' ? [] : [])
}

/** All rows of a file, read so. Throws `UnreadableFile`. */
export function readSource(file: string, format: FileFormat): SourceRows {
  switch (format.kind) {
    case 'csv':
      return readCsv(file, format)
    case 'xlsx':
      throw new UnreadableFile('damaged')
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

const guessedBy = 60

/** How a file is most likely read. Throws `UnreadableFile` where it is no table. */
export async function guessFormat(file: string): Promise<FileFormat> {
  if ((await sniffFile(file)) === 'xlsx') return withHead(file, { kind: 'xlsx', sheet: 0, headRow: 0 })
  const encoding = await guessEncoding(file)
  const { separator, isTold } = guessSeparator(await beginning(file, encoding))
  const format = await withHead(file, { kind: 'csv', encoding, separator, headRow: 0 })
  return isTold && format.headRow === 1 ? { ...format, headRow: 2 } : format
}

async function withHead(file: string, format: FileFormat): Promise<FileFormat> {
  return { ...format, headRow: guessHeadRow(await firstRows(file, format, guessedBy)) }
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
