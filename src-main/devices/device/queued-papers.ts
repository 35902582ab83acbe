import type { z } from 'zod'
import { labelRunSchema, type LabelRun } from '#shared/goods/labels/label-run'
import type { Instant } from '#shared/kernel/ids'
import { markReprint } from '#shared/selling/receipt/mark-reprint'
import { receiptDocumentSchema, type ReceiptDocument } from '#shared/selling/receipt/receipt-document'

/** What is queued for one of a terminal's printers. */
export interface QueuedPapers<Paper> {
  readonly device: 'receipt' | 'label'
  readonly schema: z.ZodType<Paper>
  /** A paper that may have come out already, as it comes out again. */
  readonly again: (paper: Paper, at: Instant, timeZone: string) => Paper
  /** After so many attempts that may all have left paper behind, a person decides. */
  readonly mostDoubts: number
}

export const queuedReceipts: QueuedPapers<ReceiptDocument> = {
  device: 'receipt',
  schema: receiptDocumentSchema,
  again: markReprint,
  mostDoubts: 5,
}

/** A label says nothing of having been printed twice, and a roll is dear: nobody but a person prints them again. */
export const queuedLabels: QueuedPapers<LabelRun> = {
  device: 'label',
  schema: labelRunSchema,
  again: (run) => run,
  mostDoubts: 1,
}
