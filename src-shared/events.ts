import { z } from 'zod'
import { printerStateSchema, printerTroubleSchema } from './devices/device/hardware'
import { scannedSchema, scannerFaultSchema, scannerStateSchema } from './devices/device/scanner-operations'
import { displayStateSchema } from './devices/display/display-operations'
import { saleIdSchema } from './kernel/ids'
import { pendingLoyaltyCountSchema } from './loyalty/telling/loyalty-work'
import { receiptDocumentSchema } from './selling/receipt/receipt-document'
import { clockDoubtSchema } from './store/clock/clock-doubt'

/** What main may push. An event says what changed; it never drives what happens next. */
const eventSchemas = {
  'printer-changed': printerStateSchema,
  'display-changed': displayStateSchema,
  /** What is to be written waits for another program that holds the file. */
  'file-busy': z.object({ waits: z.boolean() }),
  /** A paper nobody waited for did not come out; what it records is safe. */
  'print-failed': receiptDocumentSchema
    .pick({ kind: true, title: true })
    .extend({ status: printerTroubleSchema }),
  /** No copy of the shop's file could be made; it is tried again within the hour. */
  'backup-failed': z.object({ incidentId: z.string() }),
  'scanners-changed': z.array(scannerStateSchema),
  /** A scheduled procedure began, went on or ended: ask again. */
  'jobs-changed': z.object({}),
  /** A message went out, or its state changed: ask again. */
  'messages-changed': z.object({}),
  /** The computer's clock became doubtful, another way doubtful, or right again. */
  'clock-changed': z.object({ doubt: clockDoubtSchema.nullable() }),
  /** A scanner that is no keyboard read a code: it means what the same code typed by one would. */
  'code-scanned': scannedSchema.extend({ scannerName: z.string() }),
  /** It sent something that is no code. */
  'scan-unreadable': z.object({
    scannerName: z.string(),
    fault: scannerFaultSchema.extract(['garbled', 'unfinished']),
  }),
  /** A quote came, or what a finished sale is at its operators changed: ask again. */
  'loyalty-changed': z.object({ saleId: saleIdSchema }),
  /** What the status bar counts. */
  'loyalty-pending': pendingLoyaltyCountSchema,
}
export type AppEvents = { [Name in keyof typeof eventSchemas]: z.infer<(typeof eventSchemas)[Name]> }
export type EventName = keyof AppEvents
