import type { FeatureUi } from '../../feature/feature'
import { labelsPlace } from './labels-place'

export const labelsUi: FeatureUi = { places: [labelsPlace] }
