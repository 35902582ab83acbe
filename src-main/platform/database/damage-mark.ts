import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'

/**
 * The checks at opening are cheap, so a page gone bad deep in the file shows only when it is read. What was found
 * then is noted beside the file, so that the next start knows and offers recovery instead of failing again mid-sale.
 */
const markOf = (path: string): string => `${path}.damaged`

export function markDamaged(path: string, incidentId: string): void {
  const file = openSync(markOf(path), 'w')
  try {
    writeSync(file, `${incidentId}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

export function isMarkedDamaged(path: string): boolean {
  return existsSync(markOf(path))
}

/** The file was replaced, or proved whole after all. */
export function clearDamageMark(path: string): void {
  rmSync(markOf(path), { force: true })
}
