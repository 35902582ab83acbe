import type { Grouping } from '#shared/goods/product/grouping'
import type { WriteDb } from '../../platform/database/connection'

export interface Merging {
  readonly grouping: Grouping
  readonly id: number
  readonly into: number
}

/** What was said of one family or brand is said of the other, in the transaction that joins them. */
export type Regroup = (db: WriteDb, merging: Merging) => void

/** A feature that keeps something of families or brands. */
export interface Regrouping {
  readonly regroups: readonly Regroup[]
}
