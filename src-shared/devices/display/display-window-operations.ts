import { z } from 'zod'
import { query, type Contract } from '../../kernel/operation'
import { displayScreenSchema } from './display-screen'

/** Everything that may cross IPC from the customer's window: it may ask for what it shows, and is told when that changes. */
export const displayWindowContract = {
  'display-window.screen': query({
    input: z.object({}),
    /** Null until the till knows what to show. */
    output: displayScreenSchema.nullable(),
    errors: {},
    permission: 'public',
    touches: 'nothing',
    example: {},
  }),
} as const satisfies Contract

export const displayWindowEvents = { 'screen-changed': displayScreenSchema } as const
