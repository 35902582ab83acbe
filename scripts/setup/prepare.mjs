import { prepareElectron } from './electron/electron.mjs'
import { checkNode } from './packages/node-version.mjs'
import { preparePackages } from './packages/packages.mjs'
import { prepareSqlite, sqliteNeedsCompiler } from './packages/sqlite.mjs'
import { projectRoot } from './project-root.mjs'
import { prepareSystemPackages } from './system/system-packages.mjs'

/** Everything a fresh machine lacks; each step is skipped when it is done. Returns the Electron to run. */
export async function prepare() {
  checkNode()
  await preparePackages(projectRoot)
  const electron = await prepareElectron(projectRoot)
  await prepareSystemPackages({
    executablePath: electron.executablePath,
    needsCompiler: sqliteNeedsCompiler(electron),
  })
  await prepareSqlite(electron)
  return electron
}

/** What types, lint and unit tests need: no Electron, no system packages. */
export async function prepareForNode() {
  checkNode()
  await preparePackages(projectRoot)
  await prepareSqlite({ nodeApi: Infinity })
}
