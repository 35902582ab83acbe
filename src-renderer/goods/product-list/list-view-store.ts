import { create } from 'zustand'
import type { ProductSort } from '#shared/goods/product-list/listed-product'
import { noProductFilter, type ProductFilter } from '#shared/goods/product-list/product-filter'

interface ListView {
  readonly filter: ProductFilter
  readonly sort: ProductSort
}

/** What the list shows: whoever comes back from a product finds it as it was. */
export const useListView = create<ListView>(() => ({
  filter: noProductFilter,
  sort: { by: 'description', descending: false },
}))
