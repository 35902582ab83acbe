import { z } from 'zod'
import { centsSchema } from '../../kernel/money/cents'

/** Refusals that need no further detail to be explained. */
const plainRefusals = [
  'pin-expired',
  /** Too many wrong PINs; a new PIN unblocks. */
  'pin-blocked',
  /** Something that needs an accepted PIN came before one. */
  'pin-not-accepted',
  'invalid-mobile',
  'invalid-tax-id',
  'member-inactive',
  'balance-too-low',
  'amount-outside-limits',
  'campaign-not-offered',
  'nothing-eligible',
  /** The reservation ran out or was given back: reserving again needs a new one. */
  'reservation-expired',
  'reservation-cancelled',
  /** Another redemption already stands for this document. */
  'document-already-confirmed',
  'not-found',
  'replaced-meanwhile',
  'more-than-left',
  /** The operator does not know this company, store or brand. */
  'store-refused',
  /** Our request was wrong, or an id came again with other content: a bug of ours, logged as one. */
  'rejected',
  /** Ours, not the operator's: a person settled at its own desk what is to be undone, under no id the till knows. */
  'settled-by-hand',
  /** A refusal no contract knows; its words are kept. */
  'unlisted',
] as const

/** Why an operator refused, in the till's own words: the operator's codes stay in its folder. */
export const loyaltyRefusalSchema = z.discriminatedUnion('code', [
  z.object({ code: z.enum(plainRefusals) }),
  z.object({ code: z.literal('wrong-pin'), attemptsLeft: z.int().nonnegative() }),
  z.object({ code: z.literal('pin-too-soon'), seconds: z.int().nonnegative() }),
  /** The balance no longer covers the amount asked; `redeemable` in cents is what it covers. */
  z.object({ code: z.literal('value-changed'), redeemable: centsSchema }),
  /** What should be cancelled is already effective: reverse it. `reference` is the operator's own name for it. */
  z.object({ code: z.literal('already-confirmed'), reference: z.string().nullable() }),
])
export type LoyaltyRefusal = Readonly<z.infer<typeof loyaltyRefusalSchema>>
