import { posix } from 'node:path'
import { fileNamed, importsOf } from './folder-cycles'
import type { Source } from './source-files'

/** What belongs to no feature: the top of each tree, main's composition, the frame around the screens. */
const CENTRAL = /^src-\w+\/[^/]+$|^src-main\/compose\/|^src-renderer\/shell\//
const MANIFEST = /^src-shared\/(.+)\/[^/]+-feature\.ts$/

export interface FeatureLines {
  /** Its folder in each tree: `store/clock`. */
  readonly feature: string
  /** The central files that import something of it: which somebody edited to add it. */
  readonly files: readonly string[]
}

/** In how many central files each feature is known, the fewest first. */
export function centralFiles(sources: readonly Source[]): FeatureLines[] {
  const known = new Set(sources.map(({ path }) => path))
  const features = sources.flatMap(({ path }) => MANIFEST.exec(path)?.[1] ?? [])
  const knows = sources
    .filter(({ path }) => CENTRAL.test(path))
    .map(({ path, syntax }) => ({
      path,
      imported: importsOf(syntax).flatMap((specifier) => fileNamed(specifier, path, known) ?? []),
    }))
  return features
    .map((feature) => ({
      feature,
      files: knows
        .filter(({ imported }) => imported.some((file) => isOf(feature, file)))
        .map(({ path }) => path),
    }))
    .toSorted((a, b) => a.files.length - b.files.length)
}

function isOf(feature: string, path: string): boolean {
  const inTree = path.slice(path.indexOf('/') + 1)
  return `${posix.dirname(inTree)}/`.startsWith(`${feature}/`)
}
