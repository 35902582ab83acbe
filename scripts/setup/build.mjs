import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { longStep, SetupError } from './progress.mjs'
import { projectRoot } from './project-root.mjs'
import { lastLines, runQuietly } from './run/run-quietly.mjs'

const SOURCES = [
  'src-main',
  'src-renderer',
  'src-shared',
  'assets',
  'electron.vite.config.ts',
  'package-lock.json',
]
/** Written last, so that a build cut short counts as none. */
const stamp = join(projectRoot, 'out/.built')

export async function buildIfStale() {
  const started = new Date()
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newestSource()) return
  await longStep('Building', async () => {
    const electronVite = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js')
    const { ok, output } = await runQuietly(process.execPath, [electronVite, 'build'], { cwd: projectRoot })
    if (!ok) throw new SetupError(`The build failed:\n${lastLines(output, 60)}`)
  })
  writeFileSync(stamp, '')
  // What was edited while it built is newer than the build.
  utimesSync(stamp, started, started)
}

function newestSource() {
  return Math.max(...SOURCES.map((name) => newestIn(join(projectRoot, name))))
}

/** Folders count as well: removing a file changes only them. */
function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
