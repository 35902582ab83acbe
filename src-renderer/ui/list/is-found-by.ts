import { searchTerms } from '#shared/goods/catalog/search-terms'
import { otherNumber } from './other-number'

/** Words that join others and say nothing of what is looked for. */
const small = new Set('a as ao aos com da das de do dos e em na nas no nos o os ou para por'.split(' '))

/**
 * Whether each typed word begins a word of the text, one of a thing or many alike. Small words count only while they may
 * still become longer.
 */
export function isFoundBy(typed: string, text: string): boolean {
  return areBegun(wantedWords(typed), searchTerms(text))
}

/** The words typed that say what is looked for. */
export function wantedWords(typed: string): string[] {
  return searchTerms(typed).filter((term, index, all) => index === all.length - 1 || !small.has(term))
}

/** Whether each wanted word begins one of these. */
export function areBegun(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.every((start) => {
    const starts = [start, ...otherNumber(start)]
    return words.some((word) => starts.some((one) => word.startsWith(one)))
  })
}
