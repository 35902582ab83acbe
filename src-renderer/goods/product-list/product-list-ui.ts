import type { FeatureUi } from '../../feature/feature'
import { productsPlace } from './products-place'

export const productListUi: FeatureUi = {
  places: [productsPlace],
  imported: [{ kind: 'products', label: 'Ver produtos', place: productsPlace }],
}
