import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '#shared/kernel/result'
import { printedMoment } from '#shared/kernel/time/printed-date'
import type { Desk } from '../../platform/database/desk'
import { replaceFile } from '../../platform/files/replace-file'
import type { TableFormat } from '../../platform/table-file/table-file'
import type { Running } from '../../platform/worker/read-worker'
import { recordAction, type Actor } from '../../store/audit/record-action'
import type { Asked, Report } from './report'
import type { RunningReports, Unfinished } from './running-reports'

interface Export {
  readonly run: string
  readonly report: Report
  readonly asked: Asked
  readonly format: TableFormat
}

/**
 * Writes a whole report into `folder`, beside the till, and records in the trail that it was taken out. What was stopped,
 * or died, leaves no file: one that was not written whole never has its name.
 */
export async function exportReport(
  desk: Desk,
  actor: Actor,
  folder: string,
  { run, report, asked, format }: Export,
  running: RunningReports,
  write: (file: string) => Running<number>,
): Promise<Result<{ readonly file: string; readonly entries: number }, Unfinished>> {
  await mkdir(folder, { recursive: true })
  const [day = '', time = ''] = printedMoment(desk.now(), asked.clock.timeZone).split(' ')
  const stamp = `${day.split('/').reverse().join('-')}-${time.replaceAll(':', '')}`
  const name = `${fileName(report.name)}-${stamp}.${format}`
  const file = join(folder, name)
  const unfinished = join(folder, `${run}.part`)
  try {
    const ended = await running.follow(run, write(unfinished))
    if (!ended.ok) return ended
    await replaceFile(unfinished, file)
    const entries = ended.value
    desk.database.write((db) =>
      recordAction(db, desk, actor, {
        action: 'reports.export',
        saleId: null,
        detail: { file: name, entries },
      }),
    )
    return ok({ file, entries })
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** `Vendas por família` as every disk takes it: `vendas-por-familia`. */
function fileName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}
