import { fail, type Result } from '#shared/kernel/result'
import type { Running } from './read-worker'

export type UnfinishedReading = { readonly code: 'reading-stopped' | 'reading-died' }

/** What is being read beside the till, by the names their screens gave it. */
export interface RunningReadings {
  readonly follow: <Answer>(
    run: string,
    running: Running<Answer>,
  ) => Promise<Result<Answer, UnfinishedReading>>
  /** Rows looked at; null where it is over. */
  readonly looked: (run: string) => number | null
  readonly stop: (run: string) => void
}

export function createRunningReadings(): RunningReadings {
  const all = new Map<string, Running<unknown>>()
  return {
    async follow(run, running) {
      all.set(run, running)
      try {
        const ended = await running.ended
        return ended.ok ? ended : fail({ code: ended.error === 'died' ? 'reading-died' : 'reading-stopped' })
      } finally {
        all.delete(run)
      }
    },
    looked: (run) => all.get(run)?.looked() ?? null,
    stop: (run) => all.get(run)?.stop(),
  }
}
