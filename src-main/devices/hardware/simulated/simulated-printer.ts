import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LabelRun } from '#shared/goods/labels/label-run'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { PaperColumns } from '#shared/selling/receipt/receipt-text'
import type { LabelPrinter } from '../label-printer'
import type { ReceiptPrinter } from '../receipt-printer'
import { simulatedPapers } from './simulated-papers'

/** One line a pulse of the drawer that is not there. */
export const drawerFile = 'drawer.txt'

interface SimulatedSettings {
  readonly name: string
  /** Where its papers lie. */
  readonly folder: string
}

/** Receipts as pages in a folder. Throws when the folder cannot be made or watched. */
export function simulatedPrinter({
  name,
  folder,
  columns,
}: SimulatedSettings & { readonly columns: PaperColumns }): ReceiptPrinter {
  const { whenWell, ...printer } = simulatedPapers<ReceiptDocument>({
    name,
    folder,
    // Loaded with the first paper: drawing barcodes is no business of the start-up.
    pageOf: async (document) => (await import('./paper-page')).paperPage(document, columns),
  })
  return { ...printer, openDrawer: () => whenWell(() => appendFile(join(folder, drawerFile), 'pulse\n')) }
}

/** Labels as pages in a folder. Throws when the folder cannot be made or watched. */
export function simulatedLabelPrinter({ name, folder }: SimulatedSettings): LabelPrinter {
  return simulatedPapers({
    name,
    folder,
    pageOf: async (run: LabelRun) => (await import('./label-run-page')).labelRunPage(run),
  })
}
