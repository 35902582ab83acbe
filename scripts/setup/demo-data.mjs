import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from './progress.mjs'
import { projectRoot } from './project-root.mjs'

export const demoFolder = join(projectRoot, '.data/demo')

/** Fills the demo shop the first time; its own progress is shown. */
export async function seedIfEmpty() {
  if (existsSync(demoFolder) && readdirSync(demoFolder).length > 0) return
  const args = ['scripts/run-ts.mjs', 'scripts/seed.ts', '--', '--data-dir', demoFolder, '--if-empty']
  const code = await new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' }).on('close', resolve)
  })
  if (code !== 0) throw new SetupError('The demo shop could not be filled; see above.')
}
