import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOTS = ['src-shared', 'src-main', 'src-renderer', 'e2e', 'scripts', 'bench']
/** Names that say nothing, and so take in everything. */
const SAYING_NOTHING = new Set(['utils', 'helpers', 'common', 'services', 'types', 'managers'])

export function forbiddenFolders(projectRoot) {
  return ROOTS.flatMap((root) => search(projectRoot, root))
}

function search(projectRoot, folder) {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return [...(SAYING_NOTHING.has(entry.name) ? [path] : []), ...search(projectRoot, path)]
    })
}
