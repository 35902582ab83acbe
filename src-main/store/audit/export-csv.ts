import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { printedMoment } from '#shared/kernel/time/printed-date'
import type { AuditAction } from '#shared/store/audit/audit-actions'
import type { Desk } from '../../platform/database/desk'
import { replaceFile } from '../../platform/files/replace-file'
import { byteOrderMark, csvLine } from '../../platform/table-file/csv'
import { recordAction, type Actor } from './record-action'

type Cells = readonly (string | number)[]

interface CsvExport {
  /** What the file's name begins with. */
  readonly name: string
  readonly action: AuditAction
  readonly head: Cells
  /** A page is read, and written, before the next one is read. */
  readonly pages: Iterable<readonly Cells[]>
  /** What the file's name is dated in. */
  readonly timeZone: string
}

export interface ExportedFile {
  readonly file: string
  readonly entries: number
}

/**
 * Writes a CSV file into `folder`, page by page so that selling goes on meanwhile, and records in the trail that it was taken
 * out. A file that was not written whole never has its name.
 */
export async function exportCsv(
  desk: Desk,
  actor: Actor,
  folder: string,
  { name: begin, action, head, pages, timeZone }: CsvExport,
): Promise<ExportedFile> {
  await mkdir(folder, { recursive: true })
  const stamp = printedMoment(desk.now(), timeZone)
  const [day = '', time = ''] = stamp.split(' ')
  const name = `${begin}-${day.split('/').reverse().join('-')}-${time.replaceAll(':', '')}.csv`
  const file = join(folder, name)
  const unfinished = `${file}.part`
  const handle = await open(unfinished, 'w')
  let entries = 0
  try {
    await handle.appendFile(byteOrderMark + csvLine(head))
    for (const page of pages) {
      await handle.appendFile(page.map(csvLine).join(''))
      entries += page.length
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  await replaceFile(unfinished, file)
  desk.database.write((db) =>
    recordAction(db, desk, actor, { action, saleId: null, detail: { file: name, entries } }),
  )
  return { file, entries }
}
