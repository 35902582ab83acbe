import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { nonNegativeCentsSchema } from '../../kernel/money/cents'
import { loyaltyFaultSchema } from '../port/loyalty-fault'
import { cashbackProgramIdSchema, pointsProgramIdSchema } from '../port/program-id'

/** Why nobody takes part in the sale's cashback. */
const noMemberReasons = ['final-consumer', 'no-mobile', 'no-tax-id', 'skipped'] as const

/** What the operator said this sale may use; cents. */
const cashbackQuoteSchema = z.object({
  balance: nonNegativeCentsSchema,
  minimum: nonNegativeCentsSchema,
  maximum: nonNegativeCentsSchema,
  /** `YYYY-MM-DD`. */
  validUntil: z.string().nullable(),
  /** Applied by itself, at its maximum. */
  isAutomatic: z.boolean(),
  /** The member may leave it for another time. */
  mayBeKept: z.boolean(),
  /** The sale changed since: it counts only once it was asked for again. */
  isStale: z.boolean(),
})

/** How far a PIN got. */
const pinStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-needed') }),
  z.object({ kind: z.literal('not-sent') }),
  z.object({
    kind: z.literal('sent'),
    /** Null where the operator's answer was lost: a PIN may have reached the customer. */
    validUntil: instantSchema.nullable(),
    resendFrom: instantSchema,
    /** Null until one was wrong. */
    attemptsLeft: z.int().nonnegative().nullable(),
  }),
  z.object({ kind: z.literal('accepted'), byMasterPin: z.boolean() }),
])
export type PinStep = z.infer<typeof pinStepSchema>

/** The customer's part in the cashback programme of the branch, as the sale and payment screens draw it. Cents. */
export const saleCashbackSchema = z.object({
  program: cashbackProgramIdSchema,
  name: z.string(),
  identifiedBy: z.enum(['mobile', 'tax-id']),
  who: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('member'), masked: z.string() }),
    z.object({ kind: z.literal('nobody'), why: z.enum(noMemberReasons) }),
  ]),
  pin: pinStepSchema,
  /** How often a sale without a customer is reminded of the programme on its way to payment (C4). */
  anonymousAlert: z.enum(['each-sale', 'once', 'never']),
  quote: cashbackQuoteSchema.nullable(),
  /** What the sale uses: the discount on its total. */
  used: nonNegativeCentsSchema,
  /** What this sale will earn, where the operator says so beforehand. */
  earned: nonNegativeCentsSchema.nullable(),
  /** The cashier cleared it: it is not applied by itself again for this customer (D5). */
  isCleared: z.boolean(),
  /** What the last question to the operator failed with; null once one worked. */
  lastFault: loyaltyFaultSchema.nullable(),
})
export type SaleCashback = z.infer<typeof saleCashbackSchema>

/** Whose CPF scores; `unknown` when the operator could not be asked. */
export const scorerSchema = z.object({
  maskedTaxId: z.string(),
  name: z.string().nullable(),
  registration: z.enum(['registered', 'not-registered', 'unknown']),
  /** What the member had when looked up. */
  points: z.int().nullable(),
})
export type Scorer = z.infer<typeof scorerSchema>

/** The points of what is bought, by the store's own table; the operator's answer is the truth (E5). */
export const salePointsSchema = z.object({
  /** The one the screens speak of, where several score. */
  program: pointsProgramIdSchema,
  name: z.string(),
  scorer: scorerSchema.nullable(),
  preview: z.int().nonnegative(),
})
export type SalePoints = z.infer<typeof salePointsSchema>

/** Everything a sale has to do with loyalty; null where no such programme serves the branch. */
export const saleLoyaltySchema = z.object({
  cashback: saleCashbackSchema.nullable(),
  points: salePointsSchema.nullable(),
})
export type SaleLoyalty = z.infer<typeof saleLoyaltySchema>
