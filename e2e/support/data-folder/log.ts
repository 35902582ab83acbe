import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the program wrote down in a data folder, oldest first. */
export function logLines(dataFolder: string): Record<string, unknown>[] {
  return readFileSync(join(dataFolder, 'logs', 'balcao.log'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
