import type { FeatureUi } from '../../feature/feature'
import { parametersPlace } from './parameters-place'

export const settingsUi: FeatureUi = { places: [parametersPlace] }
