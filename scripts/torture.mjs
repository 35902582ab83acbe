// Pulls the plug on the real app as often as asked: npm run torture -- --kills 500 --seed 42
import { parseArgs } from 'node:util'
import { runE2e } from './checks/run-e2e.mjs'
import { prepare } from './setup/prepare.mjs'
import { note, runMain } from './setup/progress.mjs'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string' } },
})

await runMain(async () => {
  const electron = await prepare()
  note(electron.why)
  process.env.TORTURE_KILLS = values.kills
  if (values.seed) process.env.TORTURE_SEED = values.seed
  if (!(await runE2e(electron, ['torture.spec.ts']))) process.exit(1)
})
