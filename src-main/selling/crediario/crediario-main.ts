import type { crediarioFeature } from '#shared/selling/crediario/crediario-feature'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { Concerned } from '../../store/till/session-parts'
import { crediarioCommands, crediarioQueries } from './crediario-handlers'
import { crediarioReceived } from './crediario-received'
import { crediarioUndone } from './crediario-undone'
import type { ReceivingDesk } from './finish-receiving'
import { openReceivingConcern } from './open-receiving-concern'

type Works = Omit<ReceivingDesk, 'facts'> & { readonly central: Pick<CentralLink, 'facts'> }

/** What main does for receiving crediário. */
export const crediarioMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => crediarioQueries(desk),
  commands: ({ central: { facts }, ...work }: Works) => crediarioCommands({ ...work, facts }),
  facts: [crediarioReceived, crediarioUndone],
  concerns: [openReceivingConcern],
} satisfies MainFeature<(typeof crediarioFeature)['operations']> & Concerned
