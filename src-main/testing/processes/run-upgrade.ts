import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { UpgradeOrder } from '../../store/backup/upgrade-file'

const child = fileURLToPath(new URL('./upgrade-child.ts', import.meta.url))

/** When the process that brings a file up to date is killed; a step goes by the version it leads to. */
export type UpgradeMoment =
  /** With the copy asked for, with it written but not verified, or with the last step on disk and the file still open. */
  | { readonly at: 'copying' | 'verifying' | 'end' }
  /** Between the step before it and this one; with half of its rows copied; with all of it done but the commit. */
  | { readonly at: 'before' | 'half' | 'uncommitted'; readonly version: number }

/** Brings a file up to date in a process of its own that dies on the way; answers the signal that ended it. */
export function runUpgrade(order: UpgradeOrder, moment: UpgradeMoment): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const words = [order, moment].map((word) => JSON.stringify(word))
    const started = spawn(process.execPath, ['--import', 'tsx', child, ...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    started.on('error', reject)
    started.on('close', (_code, signal) => resolve(signal))
  })
}
