import type { productFeature } from '#shared/goods/product/product-feature'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { productCommands, productQueries } from './product-handlers'
import type { Regroup } from './regroup'

interface Works {
  readonly desk: Desk
  readonly central: CentralLink
  readonly regroups: readonly Regroup[]
}

/** What main does for the product file. */
export const productMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => productQueries(desk),
  commands: ({ desk, central, regroups }: Works) => productCommands(desk, central, regroups),
} satisfies MainFeature<(typeof productFeature)['operations']>
