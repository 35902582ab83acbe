import type { labelsFeature } from '#shared/goods/labels/labels-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { labelsCommands, labelsQueries, type LabelsWork } from './labels-handlers'

/** What main does for labels. */
export const labelsMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => labelsQueries(desk),
  commands: ({ desk, ...work }: LabelsWork & { readonly desk: Desk }) => labelsCommands(desk, work),
} satisfies MainFeature<(typeof labelsFeature)['operations']>
