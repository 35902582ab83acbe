import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

// A disk in memory where there is one: thousands of durable commits would otherwise wait for thousands of flushes.
const base = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A folder of its own, gone when the test ends; or with `afterAll`, when its file ends. */
export function testFolder(whenDone: (cleanUp: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(base, 'balcao-'))
  whenDone(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
