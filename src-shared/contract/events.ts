import type { z } from 'zod'
import { receiptDocumentSchema } from '../receipt/receipt-document'
import { printerStateSchema, printerTroubleSchema } from './hardware'

/** What main may push. An event says what changed; it never drives what happens next. */
export const eventSchemas = {
  'printer-changed': printerStateSchema,
  /** A paper nobody waited for did not come out; what it records is safe. */
  'print-failed': receiptDocumentSchema
    .pick({ kind: true, title: true })
    .extend({ status: printerTroubleSchema }),
}
export type AppEvents = { [Name in keyof typeof eventSchemas]: z.infer<(typeof eventSchemas)[Name]> }
export type EventName = keyof AppEvents
