import { z } from 'zod'
import type { Goods } from '../goods'

/** A condition ready to be asked, and what it says to the customer: “na marca”. */
export interface Condition {
  readonly holds: (goods: Goods) => boolean
  readonly says: string
}

/** A kind of condition: how its parameters are stored, and what they mean. */
export function conditionKind<Id extends string, Shape extends z.ZodRawShape>(
  id: Id,
  shape: Shape,
  meaning: (parameters: z.output<z.ZodObject<Shape>>) => Condition,
) {
  return z
    .object({ kind: z.literal(id), ...shape })
    .transform((stored): Condition => meaning(stored as never))
}
