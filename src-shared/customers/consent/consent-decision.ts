import { z } from 'zod'
import type { Instant } from '../../kernel/ids'

/** Where somebody said it. */
export const consentOrigins = ['counter', 'registration', 'reply'] as const
export const consentOriginSchema = z.enum(consentOrigins)
export type ConsentOrigin = z.infer<typeof consentOriginSchema>

export const consentOriginNames: Readonly<Record<ConsentOrigin, string>> = {
  counter: 'no caixa',
  registration: 'no cadastro',
  reply: 'em resposta a um SMS',
}

/** A yes or a no of one person, for one channel and one purpose; never changed, only followed by another. */
export interface ConsentDecision {
  readonly id: string
  readonly isGiven: boolean
  readonly at: Instant
  /** Of a yes: every no that whoever took it knew of. */
  readonly knows: readonly string[]
}

/**
 * The yes that holds among everything one person said, in whatever order it came to be known; null: nobody may write to
 * them. A no takes back every yes that did not know of it, so that one given at another till, or by a clock that is wrong,
 * never outdoes it (crm.md 4.19; DESIGN section 11).
 */
export function standingConsent<Decision extends ConsentDecision>(
  decisions: readonly Decision[],
): Decision | null {
  const withdrawals = decisions.filter(({ isGiven }) => !isGiven).map(({ id }) => id)
  const holds = decisions.filter(
    ({ isGiven, knows }) => isGiven && withdrawals.every((id) => knows.includes(id)),
  )
  return holds.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).at(-1) ?? null
}
