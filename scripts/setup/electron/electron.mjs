import { join } from 'node:path'
import { SetupError } from '../progress.mjs'
import {
  FALLBACK_NODE_API,
  FALLBACK_VERSION,
  fallbackFolder,
  fallbackReady,
  fallbackSupported,
  fetchFallbackElectron,
} from './fallback-electron.mjs'
import {
  downloadOfficialElectron,
  failureFile,
  findOfficialElectron,
  pinnedVersion,
} from './official-electron.mjs'
import { projectView } from './project-view.mjs'
import { sandboxArgs } from './sandbox.mjs'

/**
 * The Electron to run, as prepareElectron left it:
 * `args` come before the app's own flags; `nodeApi` is what native modules may count on.
 */
function findElectron(projectRoot) {
  const electron = findOfficial(projectRoot) ?? findFallback(projectRoot)
  if (!electron) throw new SetupError('No Electron here yet. Run: npm start')
  return electron
}

/** Downloads what is missing: the pinned release if its host can be reached, else the fallback. */
export async function prepareElectron(projectRoot) {
  if (!findOfficialElectron(projectRoot)) await downloadOfficialElectron(projectRoot)
  if (!findOfficialElectron(projectRoot) && !(fallbackSupported() && fallbackReady())) {
    if (!fallbackSupported()) {
      throw new SetupError(
        `Electron ${pinnedVersion(projectRoot)} could not be downloaded, and there is no fallback for ` +
          `${process.platform}-${process.arch}. Check the network, delete ${failureFile(projectRoot)}, start again.`,
      )
    }
    await fetchFallbackElectron(projectRoot)
  }
  return findElectron(projectRoot)
}

function findOfficial(projectRoot) {
  const found = findOfficialElectron(projectRoot)
  return (
    found && {
      ...found,
      args: [...sandboxArgs(), projectRoot],
      nodeApi: 10,
      official: true,
      why: `Electron ${found.version}, the pinned official release`,
    }
  )
}

function findFallback(projectRoot) {
  if (!fallbackSupported() || !fallbackReady()) return null
  return {
    executablePath: join(projectView(fallbackFolder(), projectRoot), 'electron'),
    version: FALLBACK_VERSION,
    args: sandboxArgs(),
    nodeApi: FALLBACK_NODE_API,
    official: false,
    why:
      `Electron ${FALLBACK_VERSION}, the fallback for development: the pinned ${pinnedVersion(projectRoot)} ` +
      `could not be downloaded (asked once a day; to ask now, delete ${failureFile(projectRoot)})`,
  }
}
