// Runs a TypeScript script in this Node: node scripts/run-ts.mjs <script.ts> [--] [arguments]
import { spawn } from 'node:child_process'
import { runMain, SetupError } from './setup/progress.mjs'
import { prepareForNode } from './setup/prepare.mjs'

await runMain(async () => {
  const [script, ...rest] = process.argv.slice(2)
  if (!script) throw new SetupError('Usage: node scripts/run-ts.mjs <script.ts> [--] [arguments]')
  const args = rest[0] === '--' ? rest.slice(1) : rest
  await prepareForNode()

  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...args], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
})
