import type { z } from 'zod'
import type { Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'

/** Whoever waits decides how long: 4 s and one automatic retry with a cashier before it, 15 s from the outbox. */
export type Patience = 'cashier' | 'outbox'

export type Answer<T> = Promise<Result<T, LoyaltyFault>>

/** A refusal as the operator wrote it, and what it means here: null when no contract lists its code. */
export interface OperatorRefusal {
  readonly code: string
  readonly words: string
  readonly fault: LoyaltyFault | null
}

export interface OperatorCall<T> {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON, undefined for none. A function of the request alone: no clock, nothing random. */
  readonly body?: unknown
  readonly patience: Patience
  /** Doing it twice is doing it once: only such a call is ever repeated by itself. */
  readonly isRepeatable: boolean
  readonly answer: z.ZodType<T>
  /** Null when the body is no refusal of this operator. */
  readonly refusal: (body: unknown) => OperatorRefusal | null
  /** Refusals that are an answer all the same: it was done before, there is no such member. */
  readonly tolerated?: { readonly codes: readonly string[]; readonly value: T }
  /** What must not come back in the operator's words: PIN, keys, passwords. */
  readonly secrets: readonly string[]
  /** Awaited before every attempt, where an operator limits how often it may be asked. */
  readonly turn?: () => Promise<void>
}

export interface Login {
  readonly token: string
  readonly expiresInSeconds: number
}

/**
 * The manners common to every operator (contracts, "Common to all three"): one deadline for the whole call, one
 * automatic retry at most, faults told apart, HTTPS but on loopback. Never throws for what a network does.
 */
export interface OperatorHttp {
  readonly call: <T>(call: OperatorCall<T>) => Answer<T>
  /** Calls under a bearer token, got by `login` when needed, kept until near its end and renewed once on 401. */
  readonly session: (login: () => OperatorCall<Login>) => Pick<OperatorHttp, 'call'>
}
