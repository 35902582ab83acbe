import ts from 'typescript'
import { nodesOf, type Source } from './source-files'

interface Kinds {
  readonly kinds: readonly string[]
  /** Where they are at home, and the lists each of them has its line in. */
  readonly home: RegExp
}

/** The files away from home that name a kind, so that a new one would have to be added there. */
export function filesNaming(sources: readonly Source[], { kinds, home }: Kinds): string[] {
  return sources
    .filter(({ path }) => !home.test(path) && !path.includes('/migrations/'))
    .filter(({ syntax }) =>
      nodesOf(syntax).some((node) => ts.isStringLiteralLike(node) && kinds.includes(node.text)),
    )
    .map(({ path }) => path)
}
