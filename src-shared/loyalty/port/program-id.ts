import { z } from 'zod'

/** Every programme the till speaks to; one folder each in src-main/loyalty (DESIGN section 5). */
export const loyaltyProgramIds = ['crm-bonus', 'dito', 'juntos-somos-mais'] as const
export type LoyaltyProgramId = (typeof loyaltyProgramIds)[number]

export const loyaltyProgramIdSchema = z.enum(loyaltyProgramIds)

/** The names people know them by. */
export const loyaltyProgramNames: Readonly<Record<LoyaltyProgramId, string>> = {
  'crm-bonus': 'CRM&Bônus',
  dito: 'Dito Cashback',
  'juntos-somos-mais': 'Juntos Somos Mais',
}

/** The programmes a customer pays with: at most one of them serves a branch (FEATURES C1, D1). */
export const cashbackProgramIds = ['crm-bonus', 'dito'] as const satisfies readonly LoyaltyProgramId[]
export type CashbackProgramId = (typeof cashbackProgramIds)[number]
export const cashbackProgramIdSchema = z.enum(cashbackProgramIds)

/** The programme that scores a professional, beside either (FEATURES E1). */
export const pointsProgramId = 'juntos-somos-mais' as const satisfies LoyaltyProgramId

interface CashbackWays {
  readonly identifiedBy: 'mobile' | 'tax-id'
  /** A PIN comes before the balance (C2); otherwise it is asked for by itself as the sale grows (D3). */
  readonly asksPin: boolean
  /** The sale earns there, and a campaign may be chosen for it (C7). */
  readonly earns: boolean
  /** A return of any part undoes all of it (C9), or only the return of everything (D7). */
  readonly undoneBy: 'any-return' | 'full-return'
}

/** How each of them goes about it at the till. */
export const cashbackWays: Readonly<Record<CashbackProgramId, CashbackWays>> = {
  'crm-bonus': { identifiedBy: 'mobile', asksPin: true, earns: true, undoneBy: 'any-return' },
  dito: { identifiedBy: 'tax-id', asksPin: false, earns: false, undoneBy: 'full-return' },
}
