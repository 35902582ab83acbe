import type { SecondOutcome } from '#shared/store/backup/second-folder'
import type { Log } from '../../platform/logging/log'
import { listBackups } from './backup'
import type { CopyWork } from './copies/copy-work'

interface BackupDeps {
  readonly path: string
  readonly folder: string
  readonly copyWork: Pick<CopyWork, 'take' | 'mirror'>
  /** The second folder's own part of it; null where there is none. */
  readonly second: () => string | null
  /** Whether the second folder lacks what it should have. */
  readonly isSecondBehind: () => boolean
  readonly onSecond: (outcome: SecondOutcome) => void
  /** Milliseconds after which the newest copy is too old, asked each time. */
  readonly maxAge: () => number
  readonly now: () => number
  readonly log: Log
  /** A copy reads every page: the first to notice a damaged one. */
  readonly onFailure: (error: unknown, incidentId: string) => void
}

/** Verified copies at every till closing, and whenever the newest is too old, to a second folder as well (FEATURES B9). */
export function createBackups(deps: BackupDeps) {
  const { path, folder, copyWork, second, isSecondBehind, onSecond, maxAge, now, log, onFailure } = deps
  let running: Promise<void> | undefined
  let mirroring: Promise<SecondOutcome | null> | undefined

  /** Resolves with how it went, null where there is no second folder; two at a time are one. */
  const mirror = (): Promise<SecondOutcome | null> => {
    const to = second()
    if (to === null) return Promise.resolve(null)
    mirroring ??= copyWork
      .mirror({ from: folder, to })
      .catch((error: unknown) => {
        log.incident('second-copy-failed', error)
        return 'gone' as const
      })
      .then((outcome) => {
        log.info('second-copy', { outcome })
        onSecond(outcome)
        return outcome
      })
      .finally(() => {
        mirroring = undefined
      })
    return mirroring
  }
  /** Resolves when the copy is there and the second folder was tried, rejects where none could be made; two at a time are one. */
  const take = (): Promise<void> => {
    running ??= copyWork
      .take({ path, folder, now: now() })
      .then(async () => {
        log.info('backup-taken')
        await mirror()
      })
      .finally(() => {
        running = undefined
      })
    return running
  }
  /** Whether the newest copy is too old; one from the future is a clock set wrong. */
  const isOld = (): boolean => {
    const age = now() - (listBackups(folder)[0]?.takenAt ?? 0)
    return age < 0 || age >= maxAge()
  }
  return {
    take,
    mirror,
    onFailure,
    /** Takes a copy nobody waits for: what fails is reported. */
    backUp: (): Promise<void> =>
      take().catch((error: unknown) => onFailure(error, log.incident('backup-failed', error))),
    isOld,
    isSecondBehind,
    /** Whether there is anything to do: a copy to be taken, or a second folder that may be back. */
    isDue: (): boolean => isOld() || isSecondBehind(),
    isRunning: (): boolean => running !== undefined,
  }
}
export type Backups = ReturnType<typeof createBackups>
