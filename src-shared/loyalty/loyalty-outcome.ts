import { z } from 'zod'
import { nonNegativeCentsSchema } from '../money/cents'
import { loyaltyFaultSchema } from './loyalty-fault'
import { loyaltyProgramIdSchema } from './program-id'

/**
 * What became of a finished sale at one operator. `cancelled` and `not-cancelled-yet` follow a void or a return
 * (FEATURES C8, C9); `task` waits for a person.
 */
export const loyaltyOutcomeSchema = z.object({
  program: loyaltyProgramIdSchema,
  name: z.string(),
  state: z.enum(['waiting', 'done', 'not-cancelled-yet', 'cancelled', 'task']),
  used: nonNegativeCentsSchema,
  earned: nonNegativeCentsSchema.nullable(),
  points: z.int().nullable(),
  lastFault: loyaltyFaultSchema.nullable(),
})
export type LoyaltyOutcome = z.infer<typeof loyaltyOutcomeSchema>
