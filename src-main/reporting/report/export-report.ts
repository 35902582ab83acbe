import type { Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { TableFormat } from '../../platform/table-file/table-file'
import type { Running } from '../../platform/worker/read-worker'
import type { Actor } from '../../store/audit/record-action'
import { takeOut, type ExportedFile } from '../../store/audit/take-out'
import type { Asked, Report } from './report'
import type { RunningReports, Unfinished } from './running-reports'

interface Export {
  readonly run: string
  readonly report: Report
  readonly asked: Asked
  readonly format: TableFormat
}

/** Writes a whole report into `folder`, beside the till. What was stopped, or died, leaves no file. */
export function exportReport(
  desk: Desk,
  actor: Actor,
  folder: string,
  { run, report, asked, format }: Export,
  running: RunningReports,
  write: (file: string) => Running<number>,
): Promise<Result<ExportedFile, Unfinished>> {
  const order = {
    name: fileName(report.name),
    extension: format,
    action: 'reports.export',
    timeZone: asked.clock.timeZone,
  } as const
  return takeOut(desk, actor, folder, order, (file) => running.follow(run, write(file)))
}

/** `Vendas por família` as every disk takes it: `vendas-por-familia`. */
function fileName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}
