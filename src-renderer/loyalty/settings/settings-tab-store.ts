import { create } from 'zustand'

/** The pages of “Fidelidade”, under the names the manuals give them. */
export const settingsTabs = {
  hub: 'Hub Fidelidade',
  gateway: 'Gateway Fidelidade',
  points: 'Juntos Somos Mais',
  products: 'Conferência de produtos',
} as const
export type SettingsTab = keyof typeof settingsTabs

export const useSettingsTabStore = create<{ readonly tab: SettingsTab }>(() => ({ tab: 'hub' }))
