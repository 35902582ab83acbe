import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../cache-folder.mjs'
import { longStep, note, SetupError } from '../progress.mjs'
import { projectRoot } from '../project-root.mjs'
import { runQuietly } from '../run/run-quietly.mjs'
import { compileSqlite } from './compile-sqlite.mjs'

/** better-sqlite3's bundled binaries ask for this Node-API; older runtimes crash on them. */
const PREBUILT_NODE_API = 10

const packageFolder = join(projectRoot, 'node_modules/better-sqlite3')
const binary = join(packageFolder, 'build/Release/better_sqlite3.node')

/** True while a runtime we are about to use is older than the bundled binary and nothing was compiled yet. */
function sqliteNeedsBinary({ nodeApi }) {
  const oldest = Math.min(Number(process.versions.napi), nodeApi)
  return oldest < PREBUILT_NODE_API && !existsSync(binary)
}

/** True when the only way to a fitting binary is the compiler. */
export function sqliteNeedsCompiler(electron) {
  return sqliteNeedsBinary(electron) && !existsSync(cachedBinary())
}

/** Makes better-sqlite3 load here and in the Electron that will run. */
export async function prepareSqlite(electron) {
  if (sqliteNeedsBinary(electron)) {
    if (existsSync(cachedBinary())) note('better-sqlite3: compiled earlier on this machine')
    else await compile()
    install()
  }
  if (await loads()) return
  note('better-sqlite3 does not load in this Node')
  await compile()
  install()
  if (!(await loads())) {
    throw new SetupError(
      'better-sqlite3 was compiled and still does not load. Try: rm -rf node_modules && npm start',
    )
  }
}

async function compile() {
  await longStep('Compiling better-sqlite3 for this Node (once per machine, one to three minutes)', () =>
    compileSqlite(packageFolder),
  )
  placeCopy(binary, cachedBinary())
}

/** Puts the cached binary where the package looks first; what else the compiler left there goes. */
function install() {
  rmSync(join(packageFolder, 'build'), { recursive: true, force: true })
  placeCopy(cachedBinary(), binary)
}

/** Whole or not at all: another process may be waiting to load it. */
function placeCopy(source, target) {
  const draft = `${target}.${process.pid}`
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(source, draft)
  renameSync(draft, target)
}

/** In a process of its own, since a binary that does not fit takes the process down with it. */
async function loads() {
  const query = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()"
  const { ok } = await runQuietly(process.execPath, ['-e', query], { cwd: projectRoot })
  return ok
}

function cachedBinary() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return cacheFolder(
    `better-sqlite3-${version}-${process.platform}-${process.arch}-${cLibrary()}`,
    'better_sqlite3.node',
  )
}

function cLibrary() {
  if (process.platform !== 'linux') return 'system'
  process.report.excludeNetwork = true
  const glibc = process.report.getReport().header.glibcVersionRuntime
  return glibc ? `glibc-${glibc}` : 'musl'
}
