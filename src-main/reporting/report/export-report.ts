import type { Result } from '#shared/kernel/result'
import type { ExportFormat } from '#shared/reporting/report/report-operations'
import type { Desk } from '../../platform/database/desk'
import type { Actor } from '../../store/audit/record-action'
import { takeOut, type ExportedFile, type FolderGone } from '../../store/audit/take-out'
import type { Asked, Report } from './report'

interface Export {
  readonly report: Report
  readonly asked: Asked
  readonly format: ExportFormat
}

/** Writes a whole report into `folder`, beside the till. What was stopped, or died, leaves no file. */
export function exportReport<Why>(
  desk: Desk,
  actor: Actor,
  folder: string,
  { report, asked, format }: Export,
  write: (file: string) => Promise<Result<number, Why>>,
): Promise<Result<ExportedFile, Why | FolderGone>> {
  const order = {
    name: fileName(report.name),
    extension: format,
    action: 'reports.export',
    timeZone: asked.clock.timeZone,
  } as const
  return takeOut(desk, actor, folder, order, write)
}

/** `Vendas por família` as every disk takes it: `vendas-por-familia`. */
function fileName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}
