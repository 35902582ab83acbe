import type { FeatureUi } from '../../feature/feature'
import { consentsPlace } from './consents-place'

/** Who may be written to, and in which words they are asked. */
export const consentUi: FeatureUi = { places: [consentsPlace] }
