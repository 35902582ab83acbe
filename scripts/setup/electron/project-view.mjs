import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../cache-folder.mjs'

/**
 * The fallback Electron only runs the app it finds beside itself, in resources/app. Each checkout gets its
 * own view of the one unpacked copy: hard links, which cost no space, and a link back to the checkout.
 */
export function projectView(electronFolder, projectRoot) {
  const key = createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)
  const view = cacheFolder('views', `${key}-${electronFolder.split('/').at(-1)}`)
  if (!existsSync(view)) createView(electronFolder, projectRoot, view)
  return view
}

function createView(electronFolder, projectRoot, view) {
  mkdirSync(dirname(view), { recursive: true })
  const draft = mkdtempSync(`${view}-`)
  linkTree(electronFolder, draft)
  mkdirSync(join(draft, 'resources'))
  symlinkSync(projectRoot, join(draft, 'resources/app'))
  renameSync(draft, view)
}

function linkTree(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      mkdirSync(target)
      linkTree(source, target)
    } else {
      linkOrCopy(source, target)
    }
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target)
  } catch {
    cpSync(source, target)
  }
}
