import type { crediarioFeature } from '#shared/selling/crediario/crediario-feature'
import type { ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { Concerned } from '../../store/till/session-parts'
import { crediarioCommands, crediarioQueries } from './crediario-handlers'
import type { ReceivingDesk } from './finish-receiving'
import { openReceivingConcern } from './open-receiving-concern'

/** What main does for receiving crediário. */
export const crediarioMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => crediarioQueries(desk),
  commands: (work: ReceivingDesk) => crediarioCommands(work),
  concerns: [openReceivingConcern],
} satisfies MainFeature<(typeof crediarioFeature)['operations']> & Concerned
