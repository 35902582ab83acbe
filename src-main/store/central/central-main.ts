import type { centralFeature } from '#shared/store/central/central-feature'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../access/handlers'
import { centralCommands, centralQueries } from './central-handlers'

/** What main does for how the till stands with the Central. */
export const centralMain = {
  queries: ({ desk, central }: { readonly desk: ReadDesk; readonly central: CentralLink }) =>
    centralQueries(desk, central),
  commands: ({ desk, central }: { readonly desk: Desk; readonly central: CentralLink }) =>
    centralCommands(desk, central),
} satisfies MainFeature<(typeof centralFeature)['operations']>
