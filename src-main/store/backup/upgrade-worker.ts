import { parentPort, workerData } from 'node:worker_threads'
import type { FromUpgrade } from './upgrade-beside'
import { upgradeFile, type UpgradeOrder } from './upgrade-file'

/** Runs beside main over a connection of its own, so that the window goes on drawing; how it ends is a value too. */
const say = (what: FromUpgrade): void => parentPort?.postMessage(what)
const ended = upgradeFile(workerData as UpgradeOrder, (told) => say({ told }))
if (ended.ok) say({ ended: null })
else {
  const { kind, error } = ended.error
  const { message, stack, code }: NodeJS.ErrnoException =
    error instanceof Error ? error : new Error(String(error))
  say({ ended: { kind, message, stack, code } })
}
