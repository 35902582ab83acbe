import type { clockFeature } from '#shared/store/clock/clock-feature'
import type { MainFeature } from '../access/handlers'
import { clockCommands } from './clock-handlers'
import type { ClockWatch } from './clock-watch'

/** What main does for the clock. */
export const clockMain = {
  queries: () => ({}),
  commands: ({ clock }: { readonly clock: ClockWatch }) => clockCommands(clock),
} satisfies MainFeature<(typeof clockFeature)['operations']>
