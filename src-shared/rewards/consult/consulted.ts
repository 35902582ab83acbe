import { z } from 'zod'
import { centsSchema, nonNegativeCentsSchema } from '../../kernel/money/cents'
import { daySchema } from '../../kernel/time/calendar-day'
import { codedKinds } from '../stored-value/value-kind'

/** Why value cannot be used: each has words of its own (crm.md, vector G11). */
export const valueTroubles = [
  'expired',
  'cancelled',
  'given-back',
  'used-up',
  'never-filled',
  'in-use',
] as const
export type ValueTrouble = (typeof valueTroubles)[number]

const valueSchema = z.object({
  is: z.literal('value'),
  kind: z.enum(codedKinds),
  /** The last four digits: the whole number is money. */
  ending: z.string().length(4),
  /** As the operator may see it; null: nobody's in particular. */
  owner: z.string().nullable(),
  /** The shop it was issued in. */
  branch: z.string().nullable(),
  issuedOn: daySchema,
  /** Null: it has no last day. */
  expiresOn: daySchema.nullable(),
  /** What is left, and how much of that a sale under way keeps; null where its home gave no answer. In cents. */
  funds: z.object({ balance: nonNegativeCentsSchema, held: nonNegativeCentsSchema }).nullable(),
  trouble: z.enum(valueTroubles).nullable(),
  /** The day the trouble began, where it has one. */
  since: daySchema.nullable(),
})

/** A voucher or a card somebody holds, without its number. In cents. */
export const heldValueSchema = valueSchema
  .omit({ is: true, owner: true, funds: true })
  .extend({ balance: nonNegativeCentsSchema, held: nonNegativeCentsSchema })
export type HeldValue = z.infer<typeof heldValueSchema>

/** What a code is found to be. */
export const consultedSchema = z.discriminatedUnion('is', [
  valueSchema,
  z.object({ is: z.literal('product'), description: z.string(), price: centsSchema }),
  z.object({ is: z.literal('loyalty-card'), owner: z.string() }),
])
export type Consulted = z.infer<typeof consultedSchema>
export type ConsultedValue = z.infer<typeof valueSchema>

/** Why value cannot be used today; null when it can. `lastCause`: why value last left it. */
export function valueTrouble({
  balance,
  held,
  expiresOn,
  lastCause,
  today,
}: {
  readonly balance: number
  readonly held: number
  readonly expiresOn: string | null
  readonly lastCause: string | null
  readonly today: string
}): ValueTrouble | null {
  if (balance === 0) {
    if (lastCause === null) return 'never-filled'
    if (lastCause === 'cancelled' || lastCause === 'given-back') return lastCause
    return lastCause === 'expired' ? 'expired' : 'used-up'
  }
  if (expiresOn !== null && today > expiresOn) return 'expired'
  return balance === held ? 'in-use' : null
}
