import { z } from 'zod'

/** What the status bar says about the receipt printer. */
export const printerStateSchema = z.object({
  name: z.string(),
  status: z.enum(['ready', 'offline', 'out-of-paper']),
})
export type PrinterState = z.infer<typeof printerStateSchema>
