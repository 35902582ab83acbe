// End-to-end tests in the real Electron. Arguments go to Playwright: npm run e2e -- sale.spec.ts
import { runE2e } from './checks/run-e2e.mjs'
import { prepare } from './setup/prepare.mjs'
import { note, runMain } from './setup/progress.mjs'

await runMain(async () => {
  const electron = await prepare()
  note(electron.why)
  if (!(await runE2e(electron, process.argv.slice(2)))) process.exit(1)
})
