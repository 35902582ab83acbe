import { z } from 'zod'
import { valueCauses, type ValueCause } from './value-cause'
import { codedKinds } from './value-kind'

const causes = Object.keys(valueCauses) as [ValueCause, ...ValueCause[]]

/** Something an act moved of stored value, as other tills and the Central read it, with the account as it stands. */
export const valueMoveSchema = z.object({
  key: z.string().max(200),
  cause: z.enum(causes),
  /** In the account's unit, above zero: the cause says whether it grows. */
  amount: z.int().positive(),
  account: z.uuid(),
  kind: z.enum(codedKinds),
  code: z.string(),
  branch: z.uuid().nullable(),
  openedAt: z.int().nonnegative(),
  expiresOn: z.string().nullable(),
  tender: z.uuid().nullable(),
  /** What was held for it before. */
  hold: z.uuid().nullable(),
})
export type ValueMove = z.infer<typeof valueMoveSchema>

/** How much more an account holds by a move; less where it is negative. */
export function growthBy({ cause, amount }: Pick<ValueMove, 'cause' | 'amount'>): number {
  return valueCauses[cause].grows ? amount : -amount
}
