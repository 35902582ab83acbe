import { z } from 'zod'
import { clockDifferenceSchema } from '../../central/clock-difference'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { terminalStopSchema } from '../../kernel/terminal-stop'
import { lineText } from '../../kernel/text/text-door'
import { centralRefusals } from './central-refusals'
import { clashSchema } from './clash'

const centralStateSchema = z.object({
  /** Whether this computer has a Central at all, and whether this till joined it. */
  isSetUp: z.boolean(),
  isEnrolled: z.boolean(),
  /** Why this terminal may do nothing with sales, and since when; null where it may. */
  stop: z.object({ why: terminalStopSchema, since: instantSchema }).nullable(),
  /** How much of what happened here the Central does not have yet, and since when the first of it waits. */
  waiting: z.object({ facts: z.int().nonnegative(), since: instantSchema.nullable() }),
  /** What came from others and nobody here can take in yet, and since when. */
  /** Where two tills contradict each other. */
  clashes: z.array(clashSchema),
  parked: z.object({ count: z.int().nonnegative(), since: instantSchema.nullable() }),
  /** How far the computer's clock is from the Central's; null where that is little, or not known. */
  clock: clockDifferenceSchema.nullable(),
})
export type CentralState = z.infer<typeof centralStateSchema>

export const centralContract = {
  'central.state': query({
    input: z.object({}),
    output: centralStateSchema,
    errors: {},
    permission: 'signed-in',
    touches: 'nothing',
    example: {},
  }),
  /**
   * Joins the Central by a code somebody was given there, or begins anew where this terminal was stopped. Sent again after
   * an answer that was lost, it is done once.
   */
  'central.enrol': command({
    input: z.object({ code: lineText({ min: 1, max: 40 }) }),
    output: z.null(),
    errors: centralRefusals,
    permission: 'central.enrol',
    touches: 'settings',
    atStake: 'input',
    example: { code: 'ABCD-1234' },
  }),
} as const
