import { attentionTo } from '../../feature/attention'
import type { FeatureUi } from '../../feature/feature'
import { stockNeeds } from './stock-needs'

export const stockUi: FeatureUi = {
  attention: [attentionTo('stock', 'stock.view', 'stock.needs', {}, stockNeeds)],
}
