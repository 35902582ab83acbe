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
