import type { z } from 'zod'
import type { Instant } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { Thousandths } from '#shared/kernel/money/quantity'
import type { LoyaltyBasket } from '#shared/loyalty/port/loyalty-basket'
import type { Answer, OperatorHttp, Patience } from './operator-http'

export type { Answer, Patience } from './operator-http'

/** Digits only: a mobile with DDD and without 55, or a CPF, as the programme's definition says. */
export type MemberKey = string

export interface MemberDetails {
  readonly key: MemberKey
  readonly taxId: string | null
  readonly name: string | null
  readonly email: string | null
}

/** A member as the operator knows them; amounts in cents, days as `YYYY-MM-DD`. */
export interface Member {
  readonly name: string | null
  readonly isActive: boolean
  readonly points: number | null
  readonly balance: {
    readonly available: Cents
    readonly unavailable: Cents
    readonly nextPurchase: Cents
    readonly nextPurchaseDueOn: string | null
    readonly campaign: string | null
  } | null
}

export interface MemberTransaction {
  readonly id: string
  readonly at: string
  readonly kind: 'credit' | 'debit'
  readonly amount: Cents
  readonly description: string
  readonly status: 'available' | 'pending' | 'expired' | 'used'
  readonly expiresOn: string | null
}

/**
 * The sale an effect belongs to. Everything here is decided before the first attempt and kept, so that every attempt
 * says the same, instants included.
 */
export interface LoyaltyDocument {
  readonly saleId: string
  readonly number: string
  readonly series: string
  readonly issuedAt: Instant
  /** The salesperson's code. */
  readonly seller: string | null
}

/** One sale and one member: made before the first call, new when the member changes. */
interface Participation {
  readonly participationId: string
  readonly member: MemberKey
}

export interface Quote {
  /** Cents the member has. */
  readonly balance: Cents
  /** Cents this sale may use: nothing, or between the two. */
  readonly minimum: Cents
  readonly maximum: Cents
  readonly validUntil: string | null
  /** Applied by itself, at its maximum. */
  readonly isAutomatic: boolean
  /** The member may leave it for another time. */
  readonly mayBeKept: boolean
  /** Cents this sale would earn, where the operator says so beforehand. */
  readonly earned: Cents | null
}

export interface ReserveRequest extends Participation {
  readonly reservationId: string
  readonly basket: LoyaltyBasket
  /** Cents above zero: the discount the customer was shown. */
  readonly amount: Cents
  readonly seller: string | null
}

export interface Reservation {
  readonly reference: string | null
  /** Null where the operator holds nothing back until it is confirmed. */
  readonly expiresAt: Instant | null
}

export interface ConfirmRequest extends ReserveRequest {
  readonly reference: string | null
  readonly document: LoyaltyDocument
  readonly campaignId: string | null
}

export interface Confirmation {
  /** The operator's own name for it: reversing may need it. */
  readonly reference: string | null
  /** Cents earned for the next purchase, where the same step earns. */
  readonly earned: Cents | null
}

export interface UndoRequest extends Participation {
  readonly reservationId: string
  readonly reference: string | null
}

export interface ReverseRequest extends UndoRequest {
  readonly document: LoyaltyDocument
  readonly reason: 'void' | 'return'
}

export interface Campaign {
  readonly id: string
  readonly description: string
  readonly bonus: Cents
  readonly validDays: number
}

export interface EarnRequest extends Participation {
  /** New whenever a member is added or changed. */
  readonly earningId: string
  /** The last accepted earning this one takes the place of. */
  readonly replaces: string | null
  readonly basket: LoyaltyBasket
  readonly document: LoyaltyDocument
  readonly campaignId: string | null
}

export type Earned =
  | { readonly kind: 'points'; readonly points: number; readonly isPending: boolean }
  | { readonly kind: 'amount'; readonly amount: Cents }

export interface ReverseEarningRequest extends Participation {
  readonly reversalId: string
  readonly earningId: string
  readonly reference: string | null
  readonly document: LoyaltyDocument
  readonly reason: 'void' | 'return' | 'removed'
  /** Null means all that is left. */
  readonly items: readonly { readonly code: string; readonly quantity: Thousandths }[] | null
}

/**
 * A loyalty operator as the till needs it. What an operator does not offer is absent, and TypeScript knows
 * (DESIGN section 5). Nothing here throws for what an operator or a network does; requests carry their ids, so that
 * repeating any of them is safe unless it says otherwise.
 */
export interface LoyaltyProgram {
  /** "Testar conexão": asks something harmless and says what is wrong. */
  readonly probe: () => Answer<null>
  readonly members?: {
    /** Null: not a member yet. */
    readonly find: (key: MemberKey, patience: Patience) => Answer<Member | null>
    readonly transactions?: (key: MemberKey, patience: Patience) => Answer<readonly MemberTransaction[]>
  }
  readonly challenge?: {
    /** Sends the PIN to the member; not repeatable by itself. */
    readonly send: (
      request: Participation & { readonly details: MemberDetails },
    ) => Answer<{ readonly resendInSeconds: number; readonly expiresInSeconds: number }>
    /** `attemptId` is new for each try the cashier makes. */
    readonly answer: (
      request: Participation & { readonly pin: string; readonly attemptId: string },
    ) => Answer<{ readonly byMasterPin: boolean }>
  }
  readonly redemption?: {
    readonly quote: (
      request: Participation & { readonly basket: LoyaltyBasket; readonly seller: string | null },
      patience: Patience,
    ) => Answer<Quote>
    readonly reserve: (request: ReserveRequest, patience: Patience) => Answer<Reservation>
    readonly confirm: (request: ConfirmRequest, patience: Patience) => Answer<Confirmation>
    /**
     * Closes the reservation for good; `already-confirmed` when it is too late for that. `not-found` when the operator
     * knows no such reservation and `reference` is null: `reserve` may still be under way, so repeat it until it
     * answers, then cancel with its reference.
     */
    readonly cancel: (request: UndoRequest, patience: Patience) => Answer<null>
    readonly reverse: (request: ReverseRequest, patience: Patience) => Answer<null>
  }
  readonly campaigns?: {
    readonly eligible: (
      request: Participation & { readonly basket: LoyaltyBasket; readonly used: Cents },
    ) => Answer<readonly Campaign[]>
  }
  readonly earning?: {
    readonly earn: (
      request: EarnRequest,
      patience: Patience,
    ) => Answer<{ readonly reference: string | null; readonly earned: Earned }>
    /** Undoes it. `not-found`: `earn` never arrived there; where it may be under way, repeat it first. */
    readonly reverse: (
      request: ReverseEarningRequest,
      patience: Patience,
    ) => Answer<{ readonly remainingPoints: number | null }>
  }
  readonly provisioning?: {
    /** Fields that follow from the others it was built with, by their keys. */
    readonly fields: () => Answer<ProvisionedFields>
  }
}

export interface ProvisionedFields {
  readonly values: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

/** What a program is built with besides its settings. */
export interface ProgramTools {
  readonly http: OperatorHttp
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  /** Says what no fault can say: our own bugs as the operator sees them, a figure that differs from ours. */
  readonly warn: (event: string, detail: Readonly<Record<string, unknown>>) => void
}

/** A program as the list of programs knows it. `Settings` holds its secrets in clear: it never leaves main. */
export interface LoyaltyProgramDefinition<Settings, Id extends string> {
  readonly id: Id
  readonly settings: z.ZodType<Settings>
  readonly create: (settings: Settings, tools: ProgramTools) => LoyaltyProgram
}
