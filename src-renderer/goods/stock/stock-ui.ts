import { attentionTo } from '../../feature/attention'
import type { FeatureUi } from '../../feature/feature'
import { stockNeeds } from './stock-needs'
import { movementsPlace, stockPlaces } from './stock-places'

export const stockUi: FeatureUi = {
  places: stockPlaces,
  attention: [attentionTo('stock', movementsPlace, 'stock.needs', {}, stockNeeds)],
}
