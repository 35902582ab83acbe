import { projectRoot } from './project-root.mjs'
import { startAttached } from './run/run-attached.mjs'

/** Starts the simulated loyalty operators beside the app, in a process of their own; answers how to end them. */
export function startSimulators() {
  const args = ['scripts/run-ts.mjs', 'scripts/simulators.ts']
  const child = startAttached(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return () => child.kill('SIGTERM')
}
