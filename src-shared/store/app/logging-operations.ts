import { z } from 'zod'
import { command } from '../../kernel/operation'
import { canonical, linesText } from '../../kernel/text/text-door'

/** How a page's own failures are told apart. */
export const failureKinds = ['screen-failed', 'call-unanswered', 'window-error', 'promise-rejected'] as const

export const loggingContract = {
  /** A failure of the window's own, under the id it shows: the cashier reads the id out, the log has the rest. */
  'logging.report-failure': command({
    input: z.object({
      incidentId: canonical(z.string().regex(/^T-[0-9A-F]{8}$/)),
      what: z.enum(failureKinds),
      /** Stack and all. */
      text: linesText({ max: 8000 }),
    }),
    output: z.null(),
    errors: {},
    permission: 'public',
    touches: 'nothing',
    example: { incidentId: 'T-1234ABCD', what: 'screen-failed', text: 'TypeError: no label' },
  }),
} as const
