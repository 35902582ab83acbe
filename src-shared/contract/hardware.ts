import { z } from 'zod'

/** What the status bar says about the receipt printer. */
export const printerStateSchema = z.object({
  name: z.string(),
  status: z.enum(['ready', 'offline', 'out-of-paper']),
})
export type PrinterState = z.infer<typeof printerStateSchema>

/** Why a paper did not come out. */
export const printerTroubleSchema = printerStateSchema.shape.status.exclude(['ready'])
export type PrinterTrouble = z.infer<typeof printerTroubleSchema>
