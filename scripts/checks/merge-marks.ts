// Refuses files that still hold the marks of a merge nobody finished: where no compiler reads, nothing else would tell.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')
const MARK = /^(?:<{7}|>{7})(?: |\r?$)/

/** The lines at which one side of a merge begins or ends, the first being 1. */
export function mergeMarks(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (MARK.test(line) ? [index + 1] : []))
}

/** Every such line of the files git keeps, as `path:line`. */
export function markedFiles(folder: string): string[] {
  const paths = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: folder, encoding: 'utf8' })
  return paths.split('\0').flatMap((path) => {
    if (path === '') return []
    // What was deleted and not yet committed is listed, too.
    const text = readIfThere(join(folder, path))
    return mergeMarks(text).map((line) => `${path}:${line}`)
  })
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = markedFiles(root)
  for (const line of found) console.log(`✗ ${line} holds the mark of a merge`)
  if (found.length > 0) process.exit(1)
}
