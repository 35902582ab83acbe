import type { catalogFeature } from '#shared/goods/catalog/catalog-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { Inheriting } from '../../store/branch/add-branch'
import { catalogCommands, catalogQueries } from './catalog-handlers'
import { groupingDocuments } from './grouping-document'
import { productDocuments } from './product-document'
import { inheritScaleLayouts } from './scale-layout-rows'

/** What main does for the catalogue. */
export const catalogMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => catalogQueries(desk),
  commands: ({ desk }: { readonly desk: Desk }) => catalogCommands(desk),
  documents: [groupingDocuments('family'), groupingDocuments('brand'), productDocuments],
  inherits: [inheritScaleLayouts],
} satisfies MainFeature<(typeof catalogFeature)['operations']> & Inheriting
