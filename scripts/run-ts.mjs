import { prepareForNode } from './setup/prepare.mjs'
// Runs a TypeScript script in this Node: node scripts/run-ts.mjs <script.ts> [--] [arguments]
import { runMain, SetupError } from './setup/progress.mjs'
import { exitCode, startAttached } from './setup/run/run-attached.mjs'

await runMain(async () => {
  const [script, ...rest] = process.argv.slice(2)
  if (!script) throw new SetupError('Usage: node scripts/run-ts.mjs <script.ts> [--] [arguments]')
  const args = rest[0] === '--' ? rest.slice(1) : rest
  await prepareForNode()

  const tsx = ['--import', import.meta.resolve('tsx')]
  process.exit(await exitCode(startAttached(process.execPath, [...tsx, script, ...args])))
})
