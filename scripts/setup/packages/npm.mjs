import { runQuietly } from '../run/run-quietly.mjs'

/** The npm that started us if one did: its settings hold, and no shell is needed on Windows. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return runQuietly(process.execPath, [cli, ...args], options)
  return runQuietly('npm', args, { ...options, shell: process.platform === 'win32' })
}
