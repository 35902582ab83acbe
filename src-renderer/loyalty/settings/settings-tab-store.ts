import { create } from 'zustand'
import { loyaltyProgramIds, loyaltyPrograms, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'

/** A page of “Fidelidade”: a programme's own, or the check of the products. */
export type SettingsTab = LoyaltyProgramId | 'products'

/** The pages in order, under the names the manuals give them. */
export const settingsTabs: ReadonlyMap<SettingsTab, string> = new Map<SettingsTab, string>([
  ...loyaltyPrograms.map(({ id, settings }) => [id, settings.title] as const),
  ['products', 'Conferência de produtos'],
])

export const useSettingsTabStore = create<{ readonly tab: SettingsTab }>(() => ({
  tab: loyaltyProgramIds[0],
}))
