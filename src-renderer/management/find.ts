import { searchTerms } from '#shared/goods/catalog/search-terms'
import { nearestWord } from '#shared/kernel/condition/nearest-word'
import { isFoundBy } from '../ui/list/is-found-by'
import type { Finding } from './findings'
import { isToCome } from './names-to-come'

export interface Found {
  readonly finding: Finding
  /** The menu of an older system it was found by, where nothing of its own words was typed. */
  readonly oldPath: string | null
}

export interface Search {
  readonly found: readonly Found[]
  /** What the words were taken for, where as typed they find nothing. */
  readonly meant: string | null
}

/** Letters from which on a word may be mistyped; of a shorter one too little is left to tell. */
const shortestMistake = 4

/**
 * What the words typed find, the likeliest first; of equals those at hand, in their order. Mistyped words are forgiven
 * where as they stand they find nothing.
 */
export function find(findings: readonly Finding[], typed: string, atHand: readonly string[] = []): Search {
  const order = (id: string) => (atHand.includes(id) ? atHand.indexOf(id) : atHand.length)
  const inOrder = findings.toSorted((a, b) => order(a.id) - order(b.id))
  const found = rank(inOrder, typed)
  // A name that nothing answers to yet is no mistake.
  if (found.length > 0 || isToCome(typed)) return { found, meant: null }
  const meant = corrected(findings, typed)
  if (meant === null) return { found, meant }
  return { found: rank(inOrder, meant), meant }
}

function rank(findings: readonly Finding[], typed: string): Found[] {
  return findings
    .flatMap((finding) => {
      const at = likeness(finding, typed)
      return at === null
        ? []
        : [{ at, found: { finding, oldPath: at < oldPathAt ? null : oldPathOf(finding, typed) } }]
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ found }) => found)
}

const oldPathAt = 4

/** How near the typed words come, 0 the nearest: the name, other names, the menu it stands in, what it is for, older menus. */
function likeness({ name, words, trail, hint, oldPaths }: Finding, typed: string): number | null {
  const [first = ''] = searchTerms(typed)
  const own = [name, ...words].join(' ')
  if (isFoundBy(typed, name)) return searchTerms(name)[0]?.startsWith(first) === true ? 0 : 1
  if (isFoundBy(typed, own)) return 2
  if (isFoundBy(typed, [own, hint, ...trail].join(' '))) return 3
  if (isFoundBy(typed, [own, hint, ...trail, ...oldPaths].join(' '))) return oldPathAt
  return null
}

function oldPathOf({ oldPaths }: Finding, typed: string): string | null {
  const terms = searchTerms(typed)
  const hits = (path: string) => terms.filter((term) => isFoundBy(term, path)).length
  return oldPaths.toSorted((a, b) => hits(b) - hits(a))[0] ?? null
}

/** The typed words with each that begins no known one replaced by the likest beginning; null where one is like nothing. */
function corrected(findings: readonly Finding[], typed: string): string | null {
  const known = [
    ...new Set(
      findings.flatMap(({ name, words, trail, hint, oldPaths }) =>
        searchTerms([name, ...words, ...trail, ...oldPaths, hint].join(' ')),
      ),
    ),
  ]
  const meant: string[] = []
  for (const term of searchTerms(typed)) {
    if (known.some((word) => word.startsWith(term))) meant.push(term)
    else {
      const word = term.length < shortestMistake ? undefined : likeliest(term, known)
      if (word === undefined) return null
      meant.push(word)
    }
  }
  return meant.join(' ')
}

/** A word is often looked for before it is typed to its end: its beginnings of about that length are compared, too. */
function likeliest(term: string, known: readonly string[]): string | undefined {
  const beginnings = new Map<string, string>()
  for (const word of known) {
    if (word.length < shortestMistake) continue
    for (const length of [word.length, term.length, term.length + 1])
      if (length <= word.length && !beginnings.has(word.slice(0, length)))
        beginnings.set(word.slice(0, length), word)
  }
  const nearest = nearestWord(term, [...beginnings.keys()])
  return nearest === undefined ? undefined : beginnings.get(nearest)
}
