import { attentionTo } from '../../feature/attention'
import type { FeatureUi } from '../../feature/feature'
import type { ProductTab } from '../../feature/product-tab'
import { StockTab } from './movements/stock-tab'
import { stockNeeds } from './stock-needs'
import { movementsPlace, stockPlaces } from './stock-places'

const stockTab: ProductTab = { id: 'stock', name: 'Estoque', permission: 'stock.view', Page: StockTab }

export const stockUi: FeatureUi = {
  places: stockPlaces,
  productTabs: [stockTab],
  attention: [attentionTo('stock', movementsPlace, 'stock.needs', {}, stockNeeds)],
}
