import { labelLayouts } from '#shared/goods/labels/label-layouts'
import type { LabelRun } from '#shared/goods/labels/label-run'
import type { labelsContract } from '#shared/goods/labels/labels-operations'
import { fail, ok } from '#shared/kernel/result'
import { findLabelPrinterSettings } from '../../devices/device/label-printer-setting'
import type { Papers } from '../../devices/device/print-queue'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { PrintPages } from '../../platform/table-file/printed-pages'
import type { RunningReadings } from '../../platform/worker/running-readings'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { productOfCode } from '../catalog/resolve-code'
import { labelFacts, labelOccasion } from './label-queries'
import { printLabels } from './print-labels'
import { printOnReceiptPaper } from './print-on-receipt-paper'
import { takeLabelPages } from './take-label-pages'

export function labelsQueries(desk: ReadDesk): QueriesFor<typeof labelsContract> {
  const { database, terminal, now } = desk
  return {
    'labels.facts': ({ products }) =>
      ok({
        facts: [...labelFacts(desk, products).values()],
        occasion: labelOccasion(desk),
        hasPrinter: findLabelPrinterSettings(database, terminal.id).connection.kind !== 'none',
      }),
    'labels.of-code': ({ code }) => {
      const product = productOfCode(database, code, { branchId: terminal.branchId, at: now() })
      const facts = product && labelFacts(desk, [product.id]).get(product.id)
      return facts === undefined ? fail({ code: 'unknown-code', scanned: code }) : ok(facts)
    },
  }
}

export interface LabelsWork {
  readonly papers: Papers
  readonly labelRuns: Papers<LabelRun>
  readonly exportFolder: string
  readonly printPages: PrintPages
  readonly runningReadings: RunningReadings
}

export function labelsCommands(desk: Desk, work: LabelsWork): CommandsFor<typeof labelsContract> {
  return {
    'labels.take-pdf': ({ layout, ...wanted }, caller) =>
      takeLabelPages(desk, caller, work, { ...wanted, layout: labelLayouts[layout] }),
    'labels.print': ({ labels, layout }, caller) =>
      printLabels(desk, caller, work.labelRuns, { labels, layout: labelLayouts[layout] }),
    'labels.print-on-receipt-paper': ({ labels }, caller) =>
      printOnReceiptPaper(desk, caller, work.papers, labels),
  }
}
