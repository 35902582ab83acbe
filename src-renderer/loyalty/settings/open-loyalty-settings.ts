import { goTo } from '../../shell/places/use-place'
import { loyaltySettingsPlace } from './loyalty-settings-place'
import { useSettingsTabStore, type SettingsTab } from './settings-tab-store'

export type { SettingsTab }

/** Goes to a page of “Fidelidade”. */
export function openLoyaltySettings(tab: SettingsTab): void {
  useSettingsTabStore.setState({ tab })
  goTo(loyaltySettingsPlace)
}
