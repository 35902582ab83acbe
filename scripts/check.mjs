// Types, lint, format, layers and unit tests: everything that can be said without opening a window.
import { runSteps } from './checks/run-steps.mjs'
import { steps } from './checks/steps.mjs'
import { runMain } from './setup/progress.mjs'
import { prepareSqlite } from './setup/sqlite.mjs'

await runMain(async () => {
  await prepareSqlite({ nodeApi: Infinity })
  const results = await runSteps(steps)
  if (results.some((step) => !step.ok)) process.exit(1)
})
