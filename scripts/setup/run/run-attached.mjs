import { spawn } from 'node:child_process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const OWN_GROUP = process.platform !== 'win32'

/**
 * Starts a program we stay with. Ctrl+C reaches every process of a terminal's group, and a second signal kills
 * what the first had asked to end well; in a group of its own the program hears each signal once, from us.
 */
export function startAttached(command, args, options) {
  const child = spawn(command, args, { stdio: 'inherit', ...options, detached: OWN_GROUP })
  for (const signal of SIGNALS) process.on(signal, () => OWN_GROUP && child.kill(signal))
  return child
}

/** Its exit code; an end by signal is none it chose, and counts as a failure. */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
