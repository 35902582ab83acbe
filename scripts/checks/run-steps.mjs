import { projectRoot } from '../setup/project-root.mjs'
import { runQuietly } from '../setup/run/run-quietly.mjs'

const AT_ONCE = 2

/** Runs every step, two at a time; one line for each that passes, the whole output of each that fails. */
export async function runSteps(steps) {
  const waiting = [...steps]
  const results = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

async function runStep(step) {
  const started = Date.now()
  const { ok, output } = await run(step)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(8)} ${seconds.padStart(5)} s`)
  if (!ok) console.log(`\n${output.trimEnd()}\n`)
  return { name: step.name, ok }
}

function run({ command: [executable, ...args] }) {
  return runQuietly(executable, args, {
    cwd: projectRoot,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  })
}
