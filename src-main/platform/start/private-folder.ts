import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What the program keeps in its folder, by the beginning of the name: other things there are not ours to change. */
const ours = ['balcao.db', 'danificado-', 'antes-de-restaurar-', 'restore-attempts', 'trail-anchor']
const ourFolders = ['backups', 'logs', 'papers', 'exports', 'photos', 'imports', 'scanners', 'pole']

/**
 * Makes the data folder this user's alone, with what lies in it: sales, customers and PIN hashes
 * are nobody else's to read, wherever the folder was put and whoever made it. Windows goes by the rights of the folder
 * above it. Answers what could not be changed; selling goes on.
 */
export function makePrivate(folder: string): unknown[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (process.platform === 'win32') return []
  const failures: unknown[] = []
  const within = (path: string, wanted: (name: string) => boolean): string[] => {
    try {
      return readdirSync(path)
        .filter(wanted)
        .map((name) => join(path, name))
    } catch {
      // Not there yet.
      return []
    }
  }
  const set = (path: string): void => {
    try {
      const found = lstatSync(path)
      if (found.isDirectory()) chmodSync(path, 0o700)
      else if (found.isFile()) chmodSync(path, 0o600)
    } catch (error) {
      failures.push(error)
    }
  }
  const folders = within(folder, (name) => ourFolders.includes(name))
  const files = within(folder, (name) => ours.some((beginning) => name.startsWith(beginning)))
  const inner = folders.flatMap((path) => within(path, () => true))
  for (const path of [folder, ...folders, ...files, ...inner]) set(path)
  return failures
}
