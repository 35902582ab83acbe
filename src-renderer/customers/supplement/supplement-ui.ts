import type { FeatureUi } from '../../feature/feature'
import { supplementPlace } from './supplement-place'

/** The shop's own questions on the customer file. */
export const supplementUi: FeatureUi = { places: [supplementPlace] }
