import { ok } from '#shared/kernel/result'
import type { Cell } from '#shared/reporting/report/report-view'
import type { AuditAction } from '#shared/store/audit/audit-actions'
import type { Desk } from '../../platform/database/desk'
import { writeCsv } from '../../platform/table-file/write-csv'
import type { Actor } from './record-action'
import { takeOut, type ExportedFile } from './take-out'

interface CsvExport {
  /** What the file's name begins with. */
  readonly name: string
  readonly action: AuditAction
  readonly head: readonly string[]
  /** A page is read, and written, before the next one is read. */
  readonly pages: Iterable<readonly (readonly Cell[])[]>
  /** What the file's name is dated in. */
  readonly timeZone: string
}

/** Writes a screen's list as CSV, page by page so that selling goes on meanwhile; its cells are words already. */
export async function exportCsv(
  desk: Desk,
  actor: Actor,
  folder: string,
  { name, action, head, pages, timeZone }: CsvExport,
): Promise<ExportedFile> {
  const columns = head.map((column) => ({ name: column, kind: 'text' as const }))
  const order = { name, extension: 'csv', action, timeZone }
  const taken = await takeOut<never>(desk, actor, folder, order, async (file) =>
    ok(await writeCsv(file, { name, columns, pages, timeZone })),
  )
  // Writing it cannot be refused, only fail.
  if (!taken.ok) return taken.error
  return taken.value
}
