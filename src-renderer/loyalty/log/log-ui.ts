import type { FeatureUi } from '../../feature/feature'
import { logPlace } from './log-place'

export const logUi: FeatureUi = { places: [logPlace] }
