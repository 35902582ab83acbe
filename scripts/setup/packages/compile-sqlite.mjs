import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { SetupError } from '../progress.mjs'
import { lastLines, runQuietly } from '../run/run-quietly.mjs'

/**
 * The package asks for a newer Node-API than Node 20 and Electron 33 have. Built against the experimental
 * interface of these same headers, one binary serves both, and newer runtimes as well.
 */
const CXXFLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

export async function compileSqlite(packageFolder) {
  if (process.platform === 'win32') {
    throw new SetupError('On Windows use Node 22 or newer: the better-sqlite3 binary in its package fits it.')
  }
  const nodeGyp = resolve(packageFolder, '../node-gyp/bin/node-gyp.js')
  const args = [nodeGyp, 'rebuild', '--release', '--jobs', 'max', ...localHeaders(), '--', '-Dforce_build=1']
  const result = await runQuietly(process.execPath, args, {
    cwd: packageFolder,
    env: { ...process.env, CXXFLAGS: `${process.env.CXXFLAGS ?? ''} ${CXXFLAGS}`.trim() },
  })
  if (!result.ok) {
    throw new SetupError(`Compiling better-sqlite3 failed. Last lines:\n${lastLines(result.output)}`)
  }
}

/** Most Node installations carry their headers; without them node-gyp downloads them. */
function localHeaders() {
  const prefix = resolve(dirname(process.execPath), '..')
  return existsSync(join(prefix, 'include/node/node_api.h')) ? ['--nodedir', prefix] : []
}
