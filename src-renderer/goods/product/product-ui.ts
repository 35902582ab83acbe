import type { FeatureUi } from '../../feature/feature'
import { productPlace } from './product-place'

export const productUi: FeatureUi = { places: [productPlace] }
