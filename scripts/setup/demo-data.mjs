import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from './progress.mjs'
import { projectRoot } from './project-root.mjs'
import { exitCode, startAttached } from './run/run-attached.mjs'

export const demoFolder = join(projectRoot, '.data/demo')

/** Fills the demo shop the first time, and has the simulated operators serve an older one; its own progress is shown. */
export async function prepareDemoShop() {
  const file = join(demoFolder, 'balcao.db')
  if (existsSync(file) && (await knowsOperators(file))) return
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

/** Whether anything of an operator is set there; a look that costs a fraction of starting the script that would set it. */
async function knowsOperators(file) {
  const { default: Sqlite } = await import('better-sqlite3')
  const shop = new Sqlite(file, { readonly: true })
  try {
    return shop.prepare('SELECT 1 FROM program_setting LIMIT 1').get() !== undefined
  } catch {
    // From before there were any, or not readable: the script tells them apart.
    return false
  } finally {
    shop.close()
  }
}
