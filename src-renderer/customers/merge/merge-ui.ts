import type { FeatureUi } from '../../feature/feature'
import { mergePlace } from './merge-place'

/** Files that are of one person. */
export const mergeUi: FeatureUi = { places: [mergePlace] }
