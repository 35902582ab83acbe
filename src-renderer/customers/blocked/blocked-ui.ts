import type { FeatureUi } from '../../feature/feature'
import { blockedPlace } from './blocked-place'

/** Addresses nothing is sent to. */
export const blockedUi: FeatureUi = { places: [blockedPlace] }
