import { Worker } from 'node:worker_threads'
import type { Log } from '../../platform/logging/log'
import { listBackups } from './backup'
import type { BackupOrder } from './backup-worker'

interface BackupDeps {
  readonly path: string
  readonly folder: string
  readonly takeCopy: (order: BackupOrder) => Promise<void>
  /** Milliseconds after which the newest copy is too old, asked each time. */
  readonly maxAge: () => number
  readonly now: () => number
  readonly log: Log
  /** A backup reads every page: the first to notice a damaged one. */
  readonly onFailure: (error: unknown, incidentId: string) => void
}

/** Verified copies at every till closing, and whenever the newest is too old (FEATURES B9). */
export function createBackups({ path, folder, takeCopy, maxAge, now, log, onFailure }: BackupDeps) {
  let running: Promise<void> | undefined

  /** Resolves when the copy is there, rejects where none could be made; two at a time are one. */
  const take = (): Promise<void> => {
    running ??= takeCopy({ path, folder, now: now() })
      .then(() => log.info('backup-taken'))
      .finally(() => {
        running = undefined
      })
    return running
  }
  return {
    take,
    onFailure,
    /** Takes a copy nobody waits for: what fails is reported. */
    backUp: (): Promise<void> =>
      take().catch((error: unknown) => onFailure(error, log.incident('backup-failed', error))),
    /** Whether the newest copy is too old; one from the future is a clock set wrong. */
    isDue: (): boolean => {
      const age = now() - (listBackups(folder)[0]?.takenAt ?? 0)
      return age < 0 || age >= maxAge()
    },
  }
}
export type Backups = ReturnType<typeof createBackups>

/** Takes copies in a worker of the file built for it: reading every page keeps nobody waiting. */
export function backupWorker(file: string): (order: BackupOrder) => Promise<void> {
  return (order) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: order })
      worker.once('error', reject)
      worker.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`The worker ended with code ${code}`)),
      )
    })
}
