import { z } from 'zod'
import { operatorIdSchema } from '../../kernel/ids'
import { milliPercentSchema } from '../../kernel/money/percentage'
import { levelsSchema, roleIdSchema, roleNameSchema } from './roles'

/** A person who can sign in. The PIN never leaves main, not even hashed. */
export const operatorSchema = z.object({
  id: operatorIdSchema,
  code: z.string(),
  name: z.string(),
  role: roleIdSchema,
})
export type Operator = z.infer<typeof operatorSchema>

/** Who is signed in, with what the screens hide or show by. */
export const signedInSchema = operatorSchema.extend({
  roleName: roleNameSchema,
  levels: levelsSchema,
  /** What they may take off without approval. */
  discountLimit: milliPercentSchema,
})
export type SignedIn = z.infer<typeof signedInSchema>
