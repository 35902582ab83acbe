import type { FeatureUi } from '../../feature/feature'
import { templatesPlace } from './templates-place'

export const templateUi: FeatureUi = { places: [templatesPlace] }
