import type { FeatureUi } from '../../feature/feature'
import { loyaltyElsewhere } from './loyalty-elsewhere'
import { loyaltySettingsPlace } from './loyalty-settings-place'

export const loyaltySettingsUi: FeatureUi = {
  places: [loyaltySettingsPlace],
  elsewhere: loyaltyElsewhere,
}
