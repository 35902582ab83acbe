import type { ListCursor, ProductSort } from '#shared/goods/product-list/listed-product'
import type { ProductFilter } from '#shared/goods/product-list/product-filter'
import type { BranchId, Instant } from '#shared/kernel/ids'

export interface ListQuestion {
  readonly filter: ProductFilter
  readonly sort: ProductSort
  /** Behind it; null from the first one on. */
  readonly after: ListCursor | null
  readonly limit: number
}

export interface ListPlace {
  readonly branchId: BranchId
  readonly at: Instant
}

/** What a page may cost. */
export interface Effort {
  /** So many are sorted as they are found. */
  readonly sorts: number
  /** Of more, so many are looked at one after the other; each is dearer where it is asked its words. */
  readonly looks: number
  readonly wordLooks: number
  /** Said in long statements: true of every row. */
  readonly going: '1' | 'going()'
}

/** Whoever sells waits for main meanwhile: some thousandths of a second, whatever is asked. */
export const besideSelling: Effort = { sorts: 5000, looks: 5000, wordLooks: 200, going: '1' }

/** In the worker nobody waits. */
export const atLeisure: Effort = { sorts: 1e9, looks: 1e9, wordLooks: 1e9, going: 'going()' }
