import { z } from 'zod'
import { nonNegativeCentsSchema } from '../../kernel/money/cents'
import { loyaltyFaultSchema } from '../port/loyalty-fault'
import { loyaltyProgramIdSchema } from '../port/program-id'

/** What became of a finished sale at one operator, and of its void or return there (FEATURES C8, C9, D7, E5). */
export const loyaltyOutcomeSchema = z.object({
  program: loyaltyProgramIdSchema,
  name: z.string(),
  /** How much of it a void or a return takes back: `part` are the points of what came back. */
  undone: z.enum(['nothing', 'part', 'all']),
  /** How far the operator was told so: `task` waits for a person, `resolved` was settled by one. */
  state: z.enum(['waiting', 'done', 'task', 'resolved']),
  used: nonNegativeCentsSchema,
  earned: nonNegativeCentsSchema.nullable(),
  /** What the operator said beforehand that the sale would earn; null where it says so only afterwards. */
  expected: nonNegativeCentsSchema.nullable(),
  /** What the operator credited, less what was taken back; null until it answered. */
  points: z.int().nullable(),
  lastFault: loyaltyFaultSchema.nullable(),
})
export type LoyaltyOutcome = z.infer<typeof loyaltyOutcomeSchema>
