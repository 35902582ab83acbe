import { existsSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isUnfinished } from './export-name'

/**
 * Deletes what exports that were killed left in `folder`: files of ours alone, and only those older than `before`, so that
 * nothing begun meanwhile is touched. Answers how many; none where there is no folder.
 */
export async function clearUnfinished(folder: string, before: number): Promise<number> {
  if (!existsSync(folder)) return 0
  const found = await readdir(folder, { withFileTypes: true })
  let cleared = 0
  for (const entry of found) {
    if (!entry.isFile() || !isUnfinished(entry.name)) continue
    const file = join(folder, entry.name)
    const { mtimeMs } = await stat(file)
    if (mtimeMs >= before) continue
    await rm(file, { force: true })
    cleared++
  }
  return cleared
}
