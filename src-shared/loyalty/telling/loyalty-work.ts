import { z } from 'zod'
import { instantSchema, saleIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { loyaltyFaultSchema } from '../port/loyalty-fault'
import { loyaltyProgramIdSchema } from '../port/program-id'

/** What is told to an operator behind the sale. */
export const loyaltyWorkKinds = ['confirm', 'undo', 'earn', 'reverse-earning'] as const
export type LoyaltyWorkKind = (typeof loyaltyWorkKinds)[number]

export const loyaltyWorkIdSchema = z.uuid().brand<'LoyaltyWorkId'>()
export type LoyaltyWorkId = z.infer<typeof loyaltyWorkIdSchema>

/** A line of Pendências de fidelidade: what, since when, what came of it. */
export const pendingLoyaltySchema = z.object({
  id: loyaltyWorkIdSchema,
  program: loyaltyProgramIdSchema,
  kind: z.enum(loyaltyWorkKinds),
  saleId: saleIdSchema,
  /** Null while the sale has none. */
  saleNumber: z.int().nullable(),
  maskedMember: z.string(),
  /** The cashback at stake in cents; null where there is none. */
  amount: centsSchema.nullable(),
  since: instantSchema,
  attempts: z.int().nonnegative(),
  lastAttemptAt: instantSchema.nullable(),
  lastFault: loyaltyFaultSchema.nullable(),
  /** Null when no attempt follows by itself: only a person can settle it. */
  nextAttemptAt: instantSchema.nullable(),
})
export type PendingLoyalty = z.infer<typeof pendingLoyaltySchema>

/** What the status bar counts: work on its way, and what waits for a person. */
export const pendingLoyaltyCountSchema = z.object({
  waiting: z.int().nonnegative(),
  tasks: z.int().nonnegative(),
  /** Since when the first of each does. */
  since: z.object({ waiting: instantSchema.nullable(), tasks: instantSchema.nullable() }),
})
export type PendingLoyaltyCount = z.infer<typeof pendingLoyaltyCountSchema>
