// Minutes of kills, races and operators that answer late: what `npm run check` leaves out and `npm test` does.
import { runSteps } from './checks/run-steps.mjs'
import { enduranceSteps } from './checks/steps.mjs'
import { prepareForNode } from './setup/prepare.mjs'
import { runMain } from './setup/progress.mjs'

await runMain(async () => {
  await prepareForNode()
  const results = await runSteps(enduranceSteps)
  if (results.some((step) => !step.ok)) process.exit(1)
})
