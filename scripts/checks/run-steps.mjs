import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../setup/project-root.mjs'
import { runQuietly } from '../setup/run-quietly.mjs'

const AT_ONCE = 2

/**
 * Runs every step, two at a time; one line for each that passes, the whole output of each that fails.
 * A failure out of a cache is confirmed with a new one; `fresh` starts with new ones.
 */
export async function runSteps(steps, { fresh = false } = {}) {
  const waiting = [...steps]
  const results = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step, fresh))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

async function runStep(step, fresh) {
  const started = Date.now()
  if (fresh) forgetCache(step)
  let { ok, output } = await run(step)
  if (!ok && step.cache && !fresh) {
    forgetCache(step)
    ;({ ok, output } = await run(step))
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(8)} ${seconds.padStart(5)} s`)
  if (!ok) console.log(`\n${output.trimEnd()}\n`)
  return { name: step.name, ok }
}

function forgetCache({ cache }) {
  if (cache) rmSync(join(projectRoot, cache), { force: true })
}

function run({ command: [executable, ...args], cache }) {
  const cacheArgs = cache ? ['--cache', '--cache-strategy', 'content', '--cache-location', cache] : []
  return runQuietly(executable, [...args, ...cacheArgs], {
    cwd: projectRoot,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  })
}
