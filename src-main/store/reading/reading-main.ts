import { ok } from '#shared/kernel/result'
import type { readingFeature } from '#shared/store/reading/reading-feature'
import type { RunningReadings } from '../../platform/worker/running-readings'
import type { MainFeature } from '../access/handlers'

interface Reads {
  readonly runningReadings: RunningReadings
}

/** What main says of what reads beside it. */
export const readingMain = {
  queries: ({ runningReadings }: Reads) => ({
    'reading.progress': ({ run }) => {
      const looked = runningReadings.looked(run)
      return ok(looked === null ? null : { looked })
    },
  }),
  commands: ({ runningReadings }: Reads) => ({
    'reading.stop': ({ run }) => {
      runningReadings.stop(run)
      return ok(null)
    },
  }),
} satisfies MainFeature<(typeof readingFeature)['operations']>
