import { may } from '../../app/may'
import { useApp } from '../../app/use-app'
import { useFeatures } from '../../feature/features-context'
import type { ProductTab } from '../../feature/product-tab'

/** What other features say of a product, for those whose right it is. */
export function useProductTabs(): readonly ProductTab[] {
  const { productTabs } = useFeatures()
  const app = useApp()
  return productTabs.filter(({ permission }) => may(app, permission))
}
