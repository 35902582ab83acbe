import { rm, writeFile } from 'node:fs/promises'
import type { RollLayout, SheetLayout } from '#shared/goods/labels/label-layout'
import type { LabelOrder } from '#shared/goods/labels/labels-operations'
import { ok } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { PrintPages } from '../../platform/table-file/printed-pages'
import type { RunningReadings } from '../../platform/worker/running-readings'
import type { Actor } from '../../store/audit/record-action'
import { takeOut } from '../../store/audit/take-out'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { chosenLabels } from './chosen-labels'
import { labelPages } from './label-pages'
import { labelOccasion } from './label-queries'

interface Wanted {
  readonly run: string
  readonly labels: LabelOrder
  readonly layout: RollLayout | SheetLayout
  readonly start: number
}

interface Taking {
  readonly exportFolder: string
  readonly printPages: PrintPages
  readonly runningReadings: RunningReadings
}

/** Writes labels into a PDF to be printed, in the folder of what is taken out; can be stopped by the run's name. */
export async function takeLabelPages(
  desk: Desk,
  actor: Actor,
  { exportFolder, printPages, runningReadings }: Taking,
  { run, labels: order, layout, start }: Wanted,
) {
  const labels = chosenLabels(desk, order)
  if (!labels.ok) return labels
  const timeZone = shopTimeZone(desk.database, desk.terminal.branchId)
  const taken = { name: 'etiquetas', extension: 'pdf', action: 'labels.take-pdf', timeZone } as const
  return takeOut(desk, actor, exportFolder, taken, async (file) => {
    const pages = file.replace(/\.part$/, '.html.part')
    const { html, size } = labelPages(layout, labels.value, labelOccasion(desk), start)
    try {
      await writeFile(pages, html)
      const printed = await runningReadings.follow(
        run,
        printPages({ pages, pdf: file, sheet: { kind: 'bare', ...size } }),
      )
      return printed.ok ? ok(labels.value.length) : printed
    } finally {
      await rm(pages, { force: true })
    }
  })
}
