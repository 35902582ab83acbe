import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { command, query } from '../../kernel/operation'

/** Whoever asks for something that reads much names it, so that it can be followed and stopped before it answers. */
export const runSchema = z.uuid()

/** What is done beside the till while its screen waits: reports, results, what is taken out of them. */
export const readingContract = {
  /** How many rows it has looked at; null where it is over. */
  'reading.progress': query({
    input: z.object({ run: runSchema }),
    output: z.object({ looked: z.int() }).nullable(),
    errors: {},
    permission: 'signed-in',
    touches: 'nothing',
    example: { run: exampleId },
  }),
  /** Stops it: it ends as refused. One that is over stays as it ended. */
  'reading.stop': command({
    input: z.object({ run: runSchema }),
    output: z.null(),
    errors: {},
    permission: 'signed-in',
    touches: 'nothing',
    atStake: 'input',
    example: { run: exampleId },
  }),
} as const
