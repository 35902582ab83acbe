import type { setupFeature } from '#shared/store/setup/setup-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { Log } from '../../platform/logging/log'
import type { MainFeature } from '../access/handlers'
import { setupCommands, setupQueries } from './setup-handlers'

interface SetupWork {
  readonly desk: Desk
  readonly log: Log
}

/** What main does for the first run, once there is a shop: say so, and refuse another. */
export const setupMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => setupQueries(desk),
  commands: ({ desk, log }: SetupWork) => setupCommands({ ...desk, log, onPrepared: () => undefined }),
} satisfies MainFeature<(typeof setupFeature)['operations']>
