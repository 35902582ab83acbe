import { z } from 'zod'
import { command } from '../../kernel/operation'

export const clockContract = {
  /** The computer's clock is right, whatever the last record says (FEATURES B1): the till goes on by it. */
  'clock.confirm': command({
    input: z.object({}),
    output: z.null(),
    errors: {},
    permission: 'clock.confirm',
    touches: 'settings',
    atStake: 'input',
    example: {},
  }),
} as const
