import { z } from 'zod'

/** What the status bar says about the receipt printer. */
export const printerStateSchema = z.object({
  name: z.string(),
  status: z.enum(['ready', 'paper-low', 'out-of-paper', 'cover-open', 'offline', 'no-printer']),
  /** `unknown` where the printer does not tell. */
  drawer: z.enum(['open', 'closed', 'unknown']),
})
export type PrinterState = Readonly<z.infer<typeof printerStateSchema>>

/** Why a paper did not come out. */
export const printerTroubleSchema = printerStateSchema.shape.status.exclude(['ready', 'paper-low'])
export type PrinterTrouble = z.infer<typeof printerTroubleSchema>

/** What went wrong between the till and the printer. */
export const printerFaultSchema = z.enum([
  'unreachable',
  'refused',
  'unknown-host',
  'not-found',
  'not-permitted',
  'busy',
  'no-answer',
  'cut-off',
  'windows-only',
  'blocked',
  'spooler-stopped',
  'paused',
  'not-printer',
  'out-of-paper',
  'cover-open',
  'offline',
  'no-printer',
  'no-drawer',
  'unprintable',
  'driver',
])
export type PrinterFault = z.infer<typeof printerFaultSchema>

/** What somebody who looks into a printer wants to know; bytes as hexadecimal pairs, the latest. */
export const printerDiagnosisSchema = z.object({
  lastSent: z.string(),
  lastReceived: z.string(),
  lastFault: z.object({ code: printerFaultSchema, reason: z.string(), at: z.int() }).nullable(),
})
export type PrinterDiagnosis = Readonly<z.infer<typeof printerDiagnosisSchema>>
