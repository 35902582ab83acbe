import { z } from 'zod'
import { operatorIdSchema } from '../../kernel/ids'
import { milliPercentSchema } from '../../kernel/money/percentage'
import { lineText, numberTextOf } from '../../kernel/text/text-door'
import { levelsSchema, roleIdSchema, roleNameSchema } from './roles'

export const operatorCodeSchema = numberTextOf(/^\d{1,6}$/)
export const operatorNameSchema = lineText({ min: 1, max: 40 })
/** As typed by whoever signs in or approves; whether it may be chosen is another question (`pinProblem`). */
export const pinSchema = numberTextOf(/^\d{4,8}$/)

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
