import { searchTerms } from '#shared/goods/catalog/search-terms'
import { nearestWord } from '#shared/kernel/condition/nearest-word'
import { areBegun, isFoundBy } from '../ui/list/is-found-by'
import type { Finding } from './findings'
import { isOldPath, likeness, pathSteps } from './likeness'
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
  for (const meant of corrected(findings, typed)) {
    const likely = rank(inOrder, meant)
    if (likely.length > 0) return { found: likely, meant }
  }
  return { found, meant: null }
}

function rank(findings: readonly Finding[], typed: string): Found[] {
  return findings
    .flatMap((finding) => {
      const at = likeness(finding, typed)
      return at === null
        ? []
        : [{ at, found: { finding, oldPath: isOldPath(at) ? oldPathOf(finding, typed) : null } }]
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ found }) => found)
}

function oldPathOf({ oldPaths }: Finding, typed: string): string | null {
  const terms = searchTerms(typed)
  const hits = (path: string) => terms.filter((term) => isFoundBy(term, path)).length
  return oldPaths.toSorted((a, b) => hits(b) - hits(a))[0] ?? null
}

/**
 * What the typed words may have been meant for, the likest first: each that begins no known one is replaced by the likest
 * beginning; then without those too short to be told. None where one is like nothing.
 */
function corrected(findings: readonly Finding[], typed: string): string[] {
  const known = [
    ...new Set(
      findings.flatMap(({ name, words, trail, hint, oldPaths }) =>
        searchTerms([name, ...words, ...trail, ...oldPaths, hint].join(' ')),
      ),
    ),
  ]
  const meant: string[][] = []
  for (const step of pathSteps(typed)) {
    const words = searchTerms(step).map((term) =>
      term.length < shortestMistake || areBegun([term], known) ? term : likeliest(term, known),
    )
    if (words.includes(undefined)) return []
    meant.push(words.filter((word) => word !== undefined))
  }
  const written = (path: readonly (readonly string[])[]) => path.map((step) => step.join(' ')).join(' > ')
  const long = meant.map((step) => step.filter((term) => term.length >= shortestMistake))
  return [...new Set([written(meant), written(long)])].filter((one) => searchTerms(one).length > 0)
}

/**
 * A word is often looked for before it is typed to its end: its beginnings of about that length are compared, too. What
 * several words begin with stays a beginning.
 */
function likeliest(term: string, known: readonly string[]): string | undefined {
  const beginnings = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < shortestMistake) continue
    for (const length of new Set([word.length, term.length, term.length + 1]))
      if (length <= word.length) {
        const beginning = word.slice(0, length)
        beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), word])
      }
  }
  const nearest = nearestWord(term, [...beginnings.keys()])
  const [word, ...others] = beginnings.get(nearest ?? '') ?? []
  return others.length === 0 ? word : nearest
}
