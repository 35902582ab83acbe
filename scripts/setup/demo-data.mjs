import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from './progress.mjs'
import { projectRoot } from './project-root.mjs'
import { exitCode, startAttached } from './run-attached.mjs'

export const demoFolder = join(projectRoot, '.data/demo')

/** Fills the demo shop the first time; its own progress is shown. */
export async function seedIfEmpty() {
  if (existsSync(join(demoFolder, 'balcao.db'))) return
  const args = [
    'scripts/run-ts.mjs',
    'scripts/seed.ts',
    '--',
    '--data-dir',
    demoFolder,
    '--if-empty',
    '--operators',
  ]
  const code = await exitCode(startAttached(process.execPath, args, { cwd: projectRoot }))
  if (code !== 0) throw new SetupError('The demo shop could not be filled; see above.')
}
