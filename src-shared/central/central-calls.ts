import { z } from 'zod'
import { epochSchema, FACTS_AT_ONCE, factSchema, uidSchema } from './fact'
import { documentPatchSchema, DOCUMENTS_AT_ONCE, sharedDocumentSchema } from './shared-document'

/** Where an earlier answer ended; null from the very beginning. Only the Central reads it. */
const cursorSchema = z.string().max(200)
const fromCursor = { cursor: cursorSchema.nullable(), limit: z.int().positive().max(DOCUMENTS_AT_ONCE) }
const page = { cursor: cursorSchema, hasMore: z.boolean() }

/** Nobody the Central works for. `stopped`: two tills speak as this one, until a person gives it a new epoch. */
export const refusedSchema = z.object({
  kind: z.literal('refused'),
  why: z.enum(['not-enrolled', 'revoked', 'stopped']),
})
export type Refused = z.infer<typeof refusedSchema>

/** Cents, points or pieces: whole, and at least one. */
const quantitySchema = z.int().positive()

/**
 * What a till asks of the Central, declared once for both ends (ADR 0023). Every call may be made again with the same
 * input, and is done once.
 */
export const centralCalls = {
  /** A terminal joins, by a code a person gave it. Asked again with the same attempt, the same is answered. */
  enrol: {
    input: z.object({ attempt: uidSchema, code: z.string().min(1), terminal: uidSchema, branch: uidSchema }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('enrolled'), key: z.string().min(1), epoch: epochSchema }),
      z.object({
        kind: z.literal('refused'),
        why: z.enum(['code-unknown', 'code-used', 'code-expired', 'other-terminal']),
      }),
    ]),
  },
  /** Facts of the terminal in their order. What follows a gap is not taken. */
  sendFacts: {
    input: z.object({ facts: z.array(factSchema).max(FACTS_AT_ONCE) }),
    output: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('accepted'),
        /** The highest sequence of the epoch up to which nothing is missing. */
        upTo: z.int().nonnegative(),
      }),
      /** Another fact has this sequence: somebody else speaks as this terminal. */
      z.object({ kind: z.literal('clash'), sequence: z.int().positive() }),
      refusedSchema,
    ]),
  },
  /** The branch's facts in the order they were accepted, but for what the terminal sent in the epoch it is in. */
  pullFacts: {
    input: z.object(fromCursor),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('facts'), facts: z.array(factSchema), ...page }),
      refusedSchema,
    ]),
  },
  /**
   * Documents of a kind in the order of their last change, each once, as it is now. The cursor of an answer loses nothing
   * that was changed while it was made.
   */
  pullDocuments: {
    input: z.object({ kind: sharedDocumentSchema.shape.kind, ...fromCursor }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('documents'), documents: z.array(sharedDocumentSchema), ...page }),
      refusedSchema,
    ]),
  },
  patchDocument: {
    input: documentPatchSchema,
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('patched'), document: sharedDocumentSchema }),
      z.object({
        kind: z.literal('conflict'),
        document: sharedDocumentSchema,
        fields: z.array(z.string()).min(1),
      }),
      z.object({ kind: z.literal('gone'), document: sharedDocumentSchema }),
      z.object({ kind: z.literal('kind-unknown') }),
      /** A field is not what this kind of document has. */
      z.object({ kind: z.literal('malformed') }),
      refusedSchema,
    ]),
  },
  /** Keeps so much of an account for one act. It ends by release, by the fact that captures it, or by a person. */
  hold: {
    input: z.object({ hold: uidSchema, account: uidSchema, amount: quantitySchema }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('held') }),
      z.object({ kind: z.literal('short'), available: z.int() }),
      z.object({ kind: z.literal('account-unknown') }),
      /** It was let go or captured before; the name stands for nothing any more. */
      z.object({ kind: z.literal('over') }),
      refusedSchema,
    ]),
  },
  /** Lets go of a hold or a claim, also of one that never arrived: it will not be granted any more. */
  release: {
    input: z.object({ id: uidSchema }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('released') }),
      /** The act it was for is done. */
      z.object({ kind: z.literal('captured') }),
      refusedSchema,
    ]),
  },
  /** What an account holds, and how much of it is kept for acts under way. */
  ask: {
    input: z.object({ account: uidSchema }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('account'), balance: z.int(), held: z.int().nonnegative() }),
      z.object({ kind: z.literal('account-unknown') }),
      refusedSchema,
    ]),
  },
  /** Takes so many of a thing of which there are only so many, of all tills together. */
  claim: {
    input: z.object({
      claim: uidSchema,
      kind: z.enum([
        'order',
        'returned-quantity',
        'void',
        'instalment',
        'turnover-rewarded',
        'job-of-branch',
        'job-of-company',
      ]),
      subject: z.string().min(1).max(200),
      quantity: quantitySchema,
      /** How many there are in all; whoever claims first says it for everybody. */
      of: quantitySchema,
    }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('claimed') }),
      z.object({ kind: z.literal('taken'), left: z.int().nonnegative() }),
      z.object({ kind: z.literal('over') }),
      refusedSchema,
    ]),
  },
} as const

export type CentralCalls = typeof centralCalls
export type CallName = keyof CentralCalls
export type CallInput<Name extends CallName> = z.infer<CentralCalls[Name]['input']>
export type CallOutput<Name extends CallName> = z.infer<CentralCalls[Name]['output']>
export type ClaimKind = CallInput<'claim'>['kind']

/** Who calls, as the Central knows them; null for a terminal that is not enrolled yet. */
export const callerSchema = z.object({ terminal: uidSchema, epoch: epochSchema, key: z.string() }).nullable()
export type CentralCaller = z.infer<typeof callerSchema>
