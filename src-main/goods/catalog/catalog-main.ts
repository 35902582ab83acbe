import type { catalogFeature } from '#shared/goods/catalog/catalog-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { catalogCommands, catalogQueries } from './catalog-handlers'
import { productDocuments } from './product-document'

/** What main does for the catalogue. */
export const catalogMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => catalogQueries(desk),
  commands: ({ desk }: { readonly desk: Desk }) => catalogCommands(desk),
  documents: [productDocuments],
} satisfies MainFeature<(typeof catalogFeature)['operations']>
