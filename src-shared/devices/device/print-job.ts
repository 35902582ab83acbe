import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'

export const printJobIdSchema = z.int().positive().brand<'PrintJobId'>()
export type PrintJobId = z.infer<typeof printJobIdSchema>

/**
 * A paper on its way to the printer, or lately there. `held`: what it belongs to may not be printed yet; `failed`: tried too
 * often, a person has to decide.
 */
export const printJobSchema = z.object({
  id: printJobIdSchema,
  title: z.string(),
  state: z.enum(['held', 'waiting', 'printing', 'printed', 'failed', 'cancelled']),
  /** Whether part of it may lie at the printer already: what comes out next says 2ª via. */
  doubtful: z.boolean(),
  queuedAt: instantSchema,
})
export type PrintJob = Readonly<z.infer<typeof printJobSchema>>
