import { z } from 'zod'
import type { Feature } from '../../kernel/feature'
import { loggingContract } from './logging-operations'
import { windowParameters } from './window-parameters'

/** The program itself: its window, and what goes wrong in it. */
export const appFeature = {
  parameters: windowParameters,
  operations: loggingContract,
  events: {
    /** What is to be written waits for another program that holds the file. */
    'file-busy': z.object({ waits: z.boolean() }),
  },
} as const satisfies Feature
