import type { FeatureUi } from '../../feature/feature'
import { groupingsPlace } from './groupings-place'
import { productPlace } from './product-place'

export const productUi: FeatureUi = { places: [productPlace, groupingsPlace] }
