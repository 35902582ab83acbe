import { z } from 'zod'
import { printerStateSchema } from './hardware'

/** What main may push. An event says what changed; it never drives what happens next. */
export const eventSchemas = {
  'printer-changed': printerStateSchema,
  /** A paper did not come out; what it records is safe and can be printed again. */
  'print-failed': z.object({ title: z.string(), status: printerStateSchema.shape.status }),
}
export type AppEvents = { [Name in keyof typeof eventSchemas]: z.infer<(typeof eventSchemas)[Name]> }
export type EventName = keyof AppEvents
