import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../cache-folder.mjs'
import { longStep } from '../progress.mjs'
import { runDownload } from '../run/run-download.mjs'

const DAY_MS = 24 * 60 * 60 * 1000

/** The pinned release, if its binary is already there. */
export function findOfficialElectron(projectRoot) {
  const folder = join(projectRoot, 'node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executablePath = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(executablePath) ? { executablePath, version: pinnedVersion(projectRoot) } : null
}

export function pinnedVersion(projectRoot) {
  return JSON.parse(readFileSync(join(projectRoot, 'node_modules/electron/package.json'), 'utf8')).version
}

/** Downloads the pinned release; a failure is remembered for a day, so that the next start does not wait for it. */
export async function downloadOfficialElectron(projectRoot) {
  const failure = failureFile(projectRoot)
  if (existsSync(failure) && Date.now() - statSync(failure).mtimeMs < DAY_MS) return
  const done = await longStep(`Downloading Electron ${pinnedVersion(projectRoot)} (about 120 MB)`, () =>
    download(projectRoot),
  )
  if (done) {
    rmSync(failure, { force: true })
  } else {
    mkdirSync(cacheFolder(), { recursive: true })
    writeFileSync(failure, 'Delete this file to have the download tried again before a day has passed.\n')
  }
}

export function failureFile(projectRoot) {
  return cacheFolder(`electron-${pinnedVersion(projectRoot)}-unreachable`)
}

/** The package's own installer, so that its mirrors, proxies and checksums hold; kept where its progress can be watched. */
async function download(projectRoot) {
  const temporary = mkdtempSync(join(tmpdir(), 'balcao-electron-'))
  try {
    const installer = join(projectRoot, 'node_modules/electron/install.js')
    const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' }
    return await runDownload(process.execPath, [installer], { env, folder: temporary })
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
