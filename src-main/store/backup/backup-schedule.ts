import { Worker } from 'node:worker_threads'
import type { Log } from '../../platform/logging/log'
import { listBackups } from './backup'
import type { BackupOrder } from './backup-worker'

const hourMs = 60 * 60_000

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
  let timer: NodeJS.Timeout | undefined

  /** Resolves when the copy is there or was reported as failed; two at a time are one. */
  const backUp = (): Promise<void> => {
    running ??= takeCopy({ path, folder, now: now() })
      .then(
        () => log.info('backup-taken'),
        (error: unknown) => onFailure(error, log.incident('backup-failed', error)),
      )
      .finally(() => {
        running = undefined
      })
    return running
  }
  /** Backs up unless the newest copy is young enough; one from the future is a clock set wrong. */
  const backUpIfDue = (): Promise<void> => {
    const age = now() - (listBackups(folder)[0]?.takenAt ?? 0)
    return age >= 0 && age < maxAge() ? Promise.resolve() : backUp()
  }
  return {
    backUp,
    backUpIfDue,
    /** Now and every hour from now on, for a till that is never switched off. */
    start(): void {
      void backUpIfDue()
      timer = setInterval(() => void backUpIfDue(), hourMs)
    },
    stop(): void {
      clearInterval(timer)
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
