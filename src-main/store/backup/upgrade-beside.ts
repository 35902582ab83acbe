import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { OpenFailure } from './look-at-file'
import type { UpgradeOrder, UpgradeTold } from './upgrade-file'

/** Brings a file up to date beside main, telling what it does meanwhile; never rejects. */
export type UpgradeBeside = (
  order: UpgradeOrder,
  told: (what: UpgradeTold) => void,
) => Promise<Result<null, OpenFailure>>

/** What the worker says, in values: an error thrown across threads would lose its code. */
export type FromUpgrade = { readonly told: UpgradeTold } | { readonly ended: null | FailureSaid }

interface FailureSaid extends Pick<OpenFailure, 'kind'> {
  readonly message: string
  readonly stack: string | undefined
  readonly code: string | undefined
}

/** In a worker of the file built for it. */
export function upgradeWorker(file: string): UpgradeBeside {
  return (workerData, told) =>
    new Promise((resolve) => {
      let ended: Result<null, OpenFailure> | undefined
      const died = (error: unknown): Result<null, OpenFailure> => fail({ kind: 'migration-failed', error })
      const worker = new Worker(file, { workerData })
      worker.on('message', (said: FromUpgrade) => {
        if ('told' in said) told(said.told)
        else ended = said.ended === null ? ok(null) : fail(failure(said.ended))
      })
      worker.once('error', (error) => (ended = died(error)))
      // Once it has ended, its hold on the file has, too.
      worker.once('exit', (code) => resolve(ended ?? died(new Error(`The worker ended with code ${code}`))))
    })
}

function failure({ kind, message, stack, code }: FailureSaid): OpenFailure {
  return { kind, error: Object.assign(new Error(message), { stack }, code !== undefined && { code }) }
}
