import { searchTerms } from '#shared/goods/catalog/search-terms'
import { areBegun, wantedWords } from '../ui/list/is-found-by'
import type { Finding } from './findings'

/**
 * How near the typed words come, the nearest first: a screen by its name comes before what is set on one. A phrase is words
 * that belong together, between two commas.
 */
const steps = [
  'name',
  'screen-begins',
  'screen-has',
  'parameter-begins',
  'parameter-has',
  'phrase',
  'phrase-begins',
  'phrase-has',
  /** Here and there in what is said of it. */
  'said',
  /** In a menu of an older system. */
  'old-path',
  'scattered',
] as const
type Step = (typeof steps)[number]

const betweenSteps = /\s*(?:=?>|›|»|\\)\s*/

/** A menu typed as a path, step by step; what is no path is one step. */
export function pathSteps(typed: string): string[] {
  return typed.split(betweenSteps).filter((step) => searchTerms(step).length > 0)
}

/** 0 is the nearest; null where the words are not found at all. Of a path its last step is what is meant. */
export function likeness(finding: Finding, typed: string): number | null {
  const whole = nearest(finding, wantedWords(typed))
  if (whole === null) return null
  const path = pathSteps(typed)
  const last = path.length > 1 ? nearest(finding, wantedWords(path.at(-1) ?? '')) : null
  return steps.indexOf(last ?? whole)
}

/** Whether it was by the menu of an older system alone. */
export function isOldPath(step: number): boolean {
  return step >= steps.indexOf('old-path')
}

function nearest(finding: Finding, wanted: readonly string[]): Step | null {
  const { name, phrases, said, oldPaths } = wordsOf(finding)
  if (areBegun(wanted, name)) {
    const { kind } = finding
    return nearestIn(name, wanted, ['name', `${kind}-begins`, `${kind}-has`])
  }
  const inPhrases = phrases
    .filter((phrase) => areBegun(wanted, phrase))
    .map((phrase) => steps.indexOf(nearestIn(phrase, wanted, ['phrase', 'phrase-begins', 'phrase-has'])))
  if (inPhrases.length > 0) return steps[Math.min(...inPhrases)] ?? null
  if (areBegun(wanted, said)) return 'said'
  if (oldPaths.some((path) => areBegun(wanted, path))) return 'old-path'
  return areBegun(wanted, [...said, ...oldPaths.flat()]) ? 'scattered' : null
}

/** Of words that have all that is wanted: they are it, begin with it, or have it somewhere. */
function nearestIn(
  words: readonly string[],
  wanted: readonly string[],
  [same, begins, has]: readonly [Step, Step, Step],
): Step {
  if (wanted.length === words.length && wanted.every((term, index) => term === words[index])) return same
  return areBegun(wanted.slice(0, 1), words.slice(0, 1)) ? begins : has
}

interface FindingWords {
  readonly name: readonly string[]
  readonly phrases: readonly (readonly string[])[]
  readonly said: readonly string[]
  readonly oldPaths: readonly (readonly string[])[]
}

/** What is said of a finding never changes, and is looked through at each key. */
const known = new WeakMap<Finding, FindingWords>()

function wordsOf(finding: Finding): FindingWords {
  const kept = known.get(finding)
  if (kept) return kept
  const { name, words, hint, trail, oldPaths } = finding
  const own = [...words, hint].join(', ')
  const fresh = {
    name: wantedWords(name),
    phrases: own.split(/[,;:.]/).map(wantedWords),
    said: searchTerms([name, own, ...trail].join(' ')),
    oldPaths: oldPaths.map(searchTerms),
  }
  known.set(finding, fresh)
  return fresh
}
