import { Worker } from 'node:worker_threads'
import type { Log } from '../logging/log'
import { listBackups } from './backup'

const dayMs = 24 * 60 * 60_000

interface BackupDeps {
  readonly path: string
  readonly folder: string
  readonly workerFile: string
  readonly now: () => number
  readonly log: Log
}

/** Verified copies at every till closing, and whenever the newest is a day old (FEATURES B9). */
export function createBackups({ path, folder, workerFile, now, log }: BackupDeps) {
  let running: Promise<void> | undefined
  const backUp = (): Promise<void> => {
    running ??= runWorker().finally(() => {
      running = undefined
    })
    return running
  }
  const runWorker = (): Promise<void> =>
    new Promise((resolve) => {
      const name = `balcao-${new Date(now()).toISOString().replaceAll(':', '-')}.db`
      const worker = new Worker(workerFile, { workerData: { path, folder, name } })
      worker.once('error', (error) => {
        log.incident('backup-failed', error)
        resolve()
      })
      worker.once('exit', (code) => {
        if (code === 0) log.info('backup-taken', { name })
        resolve()
      })
    })
  return {
    backUp,
    /** Backs up unless the newest copy is less than a day old. */
    backUpIfDue(): Promise<void> {
      const newest = listBackups(folder)[0]
      return newest && now() - newest.takenAt < dayMs ? Promise.resolve() : backUp()
    },
  }
}
export type Backups = ReturnType<typeof createBackups>
