import type { appContract } from '#shared/store/app/app-operations'
import type { loggingContract } from '#shared/store/app/logging-operations'
import type { Log } from '../../platform/logging/log'
import type { MainFeature } from '../access/handlers'
import { appQueries } from './app-handlers'
import { loggingCommands } from './logging-handlers'

/** What main does for the window itself. */
export const appMain = {
  queries: appQueries,
  commands: ({ log }: { readonly log: Log }) => loggingCommands(log),
} satisfies MainFeature<typeof appContract & typeof loggingContract>
