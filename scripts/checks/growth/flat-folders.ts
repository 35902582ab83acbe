import { posix } from 'node:path'
import type { Source } from './source-files'

/** The folder with most code files directly in it, and how many. */
export function largestFlatFolder(sources: readonly Source[]): {
  readonly folder: string
  readonly files: number
} {
  const files = new Map<string, number>()
  for (const { path } of sources) files.set(posix.dirname(path), (files.get(posix.dirname(path)) ?? 0) + 1)
  const [folder, count] = [...files].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])
  return { folder, files: count }
}
