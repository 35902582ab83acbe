import type { productListFeature } from '#shared/goods/product-list/product-list-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { productListCommands, productListQueries, type Beside } from './product-list-handlers'

interface Reads extends Beside {
  readonly desk: ReadDesk
}

interface Works extends Beside {
  readonly desk: Desk
  readonly exportFolder: string
}

/** What main does for the list of products. */
export const productListMain = {
  queries: ({ desk, ...beside }: Reads) => productListQueries(desk, beside),
  commands: ({ desk, exportFolder, ...beside }: Works) => productListCommands(desk, beside, exportFolder),
} satisfies MainFeature<(typeof productListFeature)['operations']>
