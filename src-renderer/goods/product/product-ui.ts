import type { FeatureUi } from '../../feature/feature'
import { FirstSteps } from './first-steps'
import { groupingsPlace } from './groupings-place'
import { productPlace } from './product-place'

export const productUi: FeatureUi = {
  places: [productPlace, groupingsPlace],
  beginning: [{ id: 'first-steps', permission: 'catalog.edit', Part: FirstSteps }],
}
