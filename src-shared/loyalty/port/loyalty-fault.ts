import { z } from 'zod'
import { loyaltyRefusalSchema } from './loyalty-refusal'

/**
 * Every way a call to an operator can fail (DESIGN section 5).
 * `unreachable`: nothing happened there. `no-answer`: it may have been processed; ask, or repeat with the same id.
 * `unauthorized`: the credential is wrong. `misconfigured`: the address or a setting is. `declined`: it answered no.
 */
export const loyaltyFaultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unreachable'), cause: z.enum(['dns', 'tls', 'refused', 'invalid-address']) }),
  z.object({
    kind: z.literal('no-answer'),
    cause: z.enum(['deadline', 'dropped', 'server-error', 'malformed', 'too-many-requests']),
    /** Milliseconds the operator asked us to wait (Retry-After). */
    retryAfter: z.int().nonnegative().nullable(),
  }),
  z.object({ kind: z.literal('unauthorized') }),
  z.object({
    kind: z.literal('misconfigured'),
    what: z.enum(['address', 'company', 'store', 'brand', 'incomplete']),
  }),
  /** `words` is what the operator wrote, for the log and for the cashier. */
  z.object({ kind: z.literal('declined'), refusal: loyaltyRefusalSchema, words: z.string() }),
])
export type LoyaltyFault = Readonly<z.infer<typeof loyaltyFaultSchema>>

/** Whether the same call may have taken effect although it failed. */
export function mayHaveHappened({ kind }: LoyaltyFault): boolean {
  return kind === 'no-answer'
}
