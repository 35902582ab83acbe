import { z } from 'zod'
import { nonNegativeCentsSchema } from '../../kernel/money/cents'

const memberTransactionSchema = z.object({
  id: z.string(),
  /** A day or a moment, as the operator writes it (ISO 8601). */
  at: z.string(),
  kind: z.enum(['credit', 'debit']),
  amount: nonNegativeCentsSchema,
  description: z.string(),
  status: z.enum(['available', 'pending', 'expired', 'used']),
  expiresOn: z.string().nullable(),
})

/** Section Transações of a customer (FEATURES D2). Cents. */
export const memberStatementSchema = z.object({
  name: z.string(),
  /** False: the operator does not know the customer yet, who has no cashback. */
  isMember: z.boolean(),
  balance: z
    .object({
      available: nonNegativeCentsSchema,
      unavailable: nonNegativeCentsSchema,
      nextPurchase: nonNegativeCentsSchema,
      nextPurchaseDueOn: z.string().nullable(),
      campaign: z.string().nullable(),
    })
    .nullable(),
  transactions: z.array(memberTransactionSchema),
})
export type MemberStatement = z.infer<typeof memberStatementSchema>
