import { renameSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** A file that could not get its name: another program kept hold of it all the while. */
export class FileHeldError extends Error {
  constructor(path: string, cause: unknown) {
    super(`Another program holds ${path}`, { cause })
  }
}

/** What Windows answers while an antivirus, OneDrive or an indexer reads a fresh file. */
const heldCodes = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** Milliseconds between the attempts, together some seconds: they read for one or two. */
const rests = [50, 100, 200, 400, 800, 1_000, 1_000, 1_000]

interface Renaming<Answer> {
  readonly rename: (from: string, to: string) => Answer
  readonly wait: (ms: number) => Answer
}

const beside: Renaming<Promise<unknown>> = { rename, wait: (ms) => wait(ms) }

/**
 * Gives a finished file its final name, in place of what had it. The only way a file of ours does: a name refused for a
 * moment is asked for again.
 *
 * @throws FileHeldError when it is refused for some seconds; what `rename` throws when it is for another reason.
 */
export async function replaceFile(from: string, to: string, { rename, wait } = beside): Promise<void> {
  for (const rest of [...rests, null]) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (rest === null || !isHeld(error)) throw asHeld(to, error)
      await wait(rest)
    }
  }
}

const atOnce: Renaming<unknown> = { rename: renameSync, wait: sleep }

/** The same where nothing else can go on meanwhile: at start, while restoring, in a worker. */
export function replaceFileSync(from: string, to: string, { rename, wait } = atOnce): void {
  for (const rest of [...rests, null]) {
    try {
      rename(from, to)
      return
    } catch (error) {
      if (rest === null || !isHeld(error)) throw asHeld(to, error)
      wait(rest)
    }
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && heldCodes.has(String(error.code))
}

function asHeld(to: string, error: unknown): unknown {
  return isHeld(error) ? new FileHeldError(to, error) : error
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
