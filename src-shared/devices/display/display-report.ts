import { z } from 'zod'

/** What went wrong with a customer display. */
export const displayFaultSchema = z.enum([
  'no-screen',
  'page-unreachable',
  'page-elsewhere',
  'folder-unreadable',
  'folder-empty',
  'port-not-found',
  'port-not-permitted',
  'port-busy',
  'port-cut-off',
  'address-not-here',
  'address-in-use',
  'driver',
])
export type DisplayFault = z.infer<typeof displayFaultSchema>

/** `waiting`: nothing is wrong, and nothing is there yet. */
export const displayStatuses = ['off', 'waiting', 'ready', 'trouble'] as const

/** How one of the displays is. */
export const displayReportSchema = z.object({
  status: z.enum(displayStatuses),
  /** The last thing that went wrong, also when it is well again. */
  lastFault: z.object({ code: displayFaultSchema, reason: z.string(), at: z.int() }).nullable(),
})
export type DisplayReport = Readonly<z.infer<typeof displayReportSchema>>
