import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../setup/project-root.mjs'

/** The JSON a test runner left, or null when it left none. */
export function readReport(path) {
  const file = join(projectRoot, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** An old report must not speak for a run that crashed. */
export function forgetReport(path) {
  rmSync(join(projectRoot, path), { force: true })
}
