import { fail, type Result } from '#shared/kernel/result'
import type { Running } from '../../platform/worker/read-worker'

export type Unfinished = { readonly code: 'report-stopped' | 'report-died' }

/** The runs and exports under way, by the names their screens gave them. */
export interface RunningReports {
  readonly follow: <Answer>(run: string, running: Running<Answer>) => Promise<Result<Answer, Unfinished>>
  /** Rows looked at; null where it is over. */
  readonly looked: (run: string) => number | null
  readonly stop: (run: string) => void
}

export function createRunningReports(): RunningReports {
  const all = new Map<string, Running<unknown>>()
  return {
    async follow(run, running) {
      all.set(run, running)
      try {
        const ended = await running.ended
        return ended.ok ? ended : fail({ code: ended.error === 'died' ? 'report-died' : 'report-stopped' })
      } finally {
        all.delete(run)
      }
    },
    looked: (run) => all.get(run)?.looked() ?? null,
    stop: (run) => all.get(run)?.stop(),
  }
}
