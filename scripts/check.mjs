// Types, lint, format, layers and unit tests: everything that can be said without opening a window.
import { runSteps } from './checks/run-steps.mjs'
import { steps } from './checks/steps.mjs'
import { prepareForNode } from './setup/prepare.mjs'
import { runMain } from './setup/progress.mjs'

await runMain(async () => {
  await prepareForNode()
  const results = await runSteps(steps)
  if (results.some((step) => !step.ok)) process.exit(1)
})
