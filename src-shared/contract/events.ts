import type { z } from 'zod'
import { printerStateSchema } from './hardware'

/** What main may push. An event says what changed; it never drives what happens next. */
export const events = {
  'printer-changed': printerStateSchema,
} as const
export type AppEvents = { [Name in keyof typeof events]: z.infer<(typeof events)[Name]> }
export type EventName = keyof AppEvents
