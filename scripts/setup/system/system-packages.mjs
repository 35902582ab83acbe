import { longStep, note, SetupError } from '../progress.mjs'
import { lastLines, runQuietly } from '../run/run-quietly.mjs'
import { chooseAptNames, withTwin } from './apt-names.mjs'
import { findMissingPackages } from './system-needs.mjs'

/** Installs missing system packages on Debian and Ubuntu when allowed to; else says which command does it. */
export async function prepareSystemPackages(needs) {
  if (process.platform !== 'linux') return
  const missing = await findMissingPackages(needs)
  if (missing.length === 0) return

  if (!(await runQuietly('apt-get', ['--version'])).ok) {
    throw new SetupError(
      `This system lacks (by their Debian names): ${missing.join(' ')}\nInstall them, then start again.`,
    )
  }
  const asRoot = await rootPrefix()
  if (!asRoot) {
    const names = await aptNames(missing)
    throw new SetupError(
      `Some system packages are missing. Run this, then start again:\n\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    )
  }
  await longStep(`Installing system packages: ${missing.join(' ')}`, () => install(asRoot, missing))
}

/** Installs what can be done without, where nobody has to be asked; never in the way of anything. */
export async function prepareExtraPackages({ what, names }) {
  if (process.platform !== 'linux') return
  if (names.length === 0 || !(await runQuietly('apt-get', ['--version'])).ok) return
  const asRoot = await rootPrefix()
  if (!asRoot) return
  try {
    await longStep(`Installing what ${what} need: ${names.join(' ')}`, () => install(asRoot, names))
  } catch (error) {
    note(`Done without ${what}: ${error.message}`)
  }
}

async function install(asRoot, missing) {
  await apt(asRoot, ['update'])
  await apt(asRoot, ['install', '-y', '--no-install-recommends', ...(await aptNames(missing))])
}

async function apt(asRoot, args) {
  const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
  const { ok, output } = await runQuietly(command, rest)
  if (!ok) throw new SetupError(`apt-get ${args[0]} failed:\n${lastLines(output)}`)
}

async function aptNames(names) {
  const { output } = await runQuietly('apt-cache', ['policy', ...names, ...names.map(withTwin)], {
    env: { ...process.env, LC_ALL: 'C' },
  })
  return chooseAptNames(names, output)
}

/** What to put before a command for it to run as root; null when nobody lets us. */
async function rootPrefix() {
  if (process.getuid() === 0) return []
  return (await runQuietly('sudo', ['-n', 'true'])).ok ? ['sudo', '-n'] : null
}
