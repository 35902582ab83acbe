import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Result } from '#shared/kernel/result'
import type { FileFormat } from '#shared/store/import/file-format'
import type { ImportCounts, MappedColumns } from '#shared/store/import/import-operations'
import { UnreadableFile, type SourceRow } from '../../platform/table-file/read/source-row'
import type { Work } from '../../platform/worker/task'
import type { ImportKind, ImportPlace } from './import-kind'
import { headOf, signatureOf } from './look-at-source'
import { isEmptyRow, readRow } from './read-row'
import { readable, readSource, type Unreadable } from './read-source'
import { openStaging, stagingPath, type StagedRow, type Staging } from './staging'

export interface CheckOrder {
  readonly kind: string
  /** Where the file was put. */
  readonly path: string
  /** What people call it. */
  readonly name: string
  readonly folder: string
  readonly format: FileFormat
  readonly columns: MappedColumns
  readonly place: ImportPlace
}

export interface CheckAnswer {
  readonly counts: ImportCounts
  readonly mended: number
  /** What a file with the same head is known by. */
  readonly signature: string
}

/** Reads all rows and holds each against the shop as it stands, into a staging file of their own. Nothing is taken over. */
export function checkSource(
  kind: ImportKind,
  order: CheckOrder,
  work: Work,
): Promise<Result<CheckAnswer, Unreadable>> {
  const { folder, path, format, columns } = order
  return readable(async () => {
    await rm(stagingPath(folder), { force: true })
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    const staging = openStaging(folder, 'new')
    try {
      const head = await stageRows(kind, order, work, staging)
      const counts = staging.counts()
      if (Object.values(counts).every((rows) => rows === 0)) throw new UnreadableFile('only-head')
      staging.say({ kind: kind.id, file: order.name, hash: hash.digest('hex'), format, columns, head })
      return { counts, mended: staging.mended(), signature: signatureOf(head) }
    } finally {
      staging.close()
      await sync(stagingPath(folder))
    }
  })
}

/** Answers the columns' names. */
async function stageRows(
  kind: ImportKind,
  { path, format, columns, place }: CheckOrder,
  work: Work,
  staging: Staging,
): Promise<string[]> {
  let head: string[] = []
  for await (const page of readSource(path, format)) {
    work.check()
    if (head.length === 0) head = headOf(page, format.headRow)
    staging.together(() => {
      for (const row of page) {
        work.signal.look()
        if (row.row > format.headRow && !isEmptyRow(row))
          staging.add(stagedRow(kind, row, { columns, place, width: head.length }, work, staging))
      }
    })
  }
  return head
}

interface Reading {
  readonly columns: MappedColumns
  readonly place: ImportPlace
  readonly width: number
}

function stagedRow(
  kind: ImportKind,
  source: SourceRow,
  { columns, place, width }: Reading,
  { db }: Pick<Work, 'db'>,
  staging: Staging,
): StagedRow {
  const { row, cells } = source
  const refused = (note: string): StagedRow => ({
    row,
    state: 'refused',
    title: '',
    note,
    cells,
    values: null,
  })
  const read = readRow(kind, columns, source, width)
  if (!read.ok) return refused(read.why)
  const { values, notes } = read
  const unique = kind.unique(values)
  const twice = unique.find((words) => staging.firstWith(words) !== undefined)
  if (twice !== undefined) return refused(`${twice} já está na linha ${staging.firstWith(twice)}`)
  const judged = kind.judge(db, values, place)
  if (judged.state === 'refused') return refused(judged.why)
  for (const words of unique) staging.see(words, row)
  const note = notes.length === 0 ? null : notes.join('; ')
  return { row, ...judged, note, cells: judged.state === 'unchanged' ? [] : cells, values }
}

/** On disk before anybody counts on it: the file was written without waiting for that. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
