import type { FeatureUi } from '../../feature/feature'
import { personalDataPlace } from './personal-data-place'

/** What the shop knows of a person, told and erased. */
export const personalDataUi: FeatureUi = { places: [personalDataPlace] }
