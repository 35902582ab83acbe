// Everything, as on a fresh machine: prepare, check, endurance, end-to-end. The last line says how it went.
import { forgetReport, readReport } from './checks/read-report.mjs'
import { runE2e } from './checks/run-e2e.mjs'
import { runSteps } from './checks/run-steps.mjs'
import { ENDURANCE_REPORT, enduranceSteps, steps, UNIT_REPORT } from './checks/steps.mjs'
import { closingLine, e2eTally, stepTally, unitTally } from './checks/tally.mjs'
import { prepare } from './setup/prepare.mjs'
import { note, SetupError } from './setup/progress.mjs'

const E2E_REPORT = 'test-results/e2e.json'
const tallies = []

try {
  ;[UNIT_REPORT, ENDURANCE_REPORT, E2E_REPORT].forEach(forgetReport)
  const electron = await prepare()
  note(electron.why)

  for (const { name, ok } of await runSteps(steps)) {
    tallies.push(name === 'unit' ? unitTally(readReport(UNIT_REPORT), ok) : stepTally(ok))
  }
  for (const { ok } of await runSteps(enduranceSteps)) {
    tallies.push(unitTally(readReport(ENDURANCE_REPORT), ok))
  }
  const ok = await runE2e(electron)
  tallies.push(e2eTally(readReport(E2E_REPORT), ok))
} catch (error) {
  console.error(error instanceof SetupError ? `\n${error.message}` : error)
  tallies.push(stepTally(false))
}

console.log(`\n${closingLine(tallies)}`)
process.exit(tallies.some((tally) => tally.failed > 0) ? 1 : 0)
