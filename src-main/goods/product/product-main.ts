import type { productFeature } from '#shared/goods/product/product-feature'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { productCommands, productQueries } from './product-handlers'

interface Works {
  readonly desk: Desk
  readonly central: CentralLink
}

/** What main does for the product file. */
export const productMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => productQueries(desk),
  commands: ({ desk, central }: Works) => productCommands(desk, central),
} satisfies MainFeature<(typeof productFeature)['operations']>
