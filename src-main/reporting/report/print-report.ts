import { rm } from 'node:fs/promises'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { PrintPages } from '../../platform/table-file/printed-pages'
import type { Running } from '../../platform/worker/read-worker'
import type { RunningReadings, UnfinishedReading } from '../../platform/worker/running-readings'
import type { DrawOrder, Drawn } from './draw-report'
import type { Asked, Report } from './report'
import type { ReportHeading } from './report-heading'

interface Print {
  readonly run: string
  readonly report: Report
  readonly asked: Asked
  readonly order: Report['order']
  readonly heading: ReportHeading
}

export type NotPrinted =
  | UnfinishedReading
  | { readonly code: 'report-too-long'; readonly rows: number; readonly most: number }

/**
 * Writes a whole report into `file` as a PDF on A4: the worker draws its pages, a window nobody sees prints them. Both are
 * stopped by the run's name, and what was drawn in between is not left behind. Answers its rows.
 */
export async function printReport(
  draw: (order: DrawOrder) => Running<Drawn>,
  print: PrintPages,
  running: RunningReadings,
  file: string,
  { run, report, asked, order, heading }: Print,
): Promise<Result<number, NotPrinted>> {
  const { shop, period, filters, made } = heading
  const pages = file.replace(/\.part$/, '.html.part')
  try {
    const about = [period, ...filters, made]
    const drawn = await running.follow(run, draw({ asked, order, file: pages, shop, about }))
    if (!drawn.ok) return drawn
    if (drawn.value.kind === 'too-long') {
      const { rows, most } = drawn.value
      return fail({ code: 'report-too-long', rows, most })
    }
    const { rows, isWide } = drawn.value
    const above = [shop, report.name, period].join(' · ')
    const printed = await running.follow(
      run,
      print({ pages, pdf: file, sheet: { kind: 'framed', isWide, above, below: made } }),
    )
    return printed.ok ? ok(rows) : printed
  } finally {
    await rm(pages, { force: true })
  }
}
