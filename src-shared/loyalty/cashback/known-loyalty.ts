import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { nonNegativeCentsSchema } from '../../kernel/money/cents'
import { pointsProgramSchema } from '../scoring/points-program'

/** What this till knows of somebody's loyalty without asking an operator. */
export const knownLoyaltySchema = z.object({
  /** The balance a cashback programme told last, programme by programme. In cents. */
  balances: z.array(
    z.object({
      name: z.string(),
      balance: nonNegativeCentsSchema,
      /** When the sale it was told for began to ask. */
      at: instantSchema,
      /** Until when it counts, as the operator writes it (ISO 8601). */
      validUntil: z.string().nullable(),
    }),
  ),
  /** What their purchases scored, whoever's CPF it was for: of the latest 20 that did. */
  creditings: pointsProgramSchema.shape.creditings,
})
export type KnownLoyalty = z.infer<typeof knownLoyaltySchema>
