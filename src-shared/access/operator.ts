import { z } from 'zod'
import { operatorIdSchema } from '../ids'
import { roleIds } from './roles'

/** A person who can sign in. The PIN never leaves main, not even hashed. */
export const operatorSchema = z.object({
  id: operatorIdSchema,
  code: z.string(),
  name: z.string(),
  role: z.enum(roleIds),
})
export type Operator = z.infer<typeof operatorSchema>

export const operatorCodeSchema = z.string().regex(/^\d{1,6}$/)
export const pinSchema = z.string().regex(/^\d{4}$/)
