import { searchTerms } from '#shared/goods/catalog/search-terms'

/** Words that join others and say nothing of what is looked for. */
const small = new Set('a as ao aos com da das de do dos e em na nas no nos o os ou para por'.split(' '))

/** Whether each typed word begins a word of the text. Small words count only while they may still become longer. */
export function isFoundBy(typed: string, text: string): boolean {
  const words = searchTerms(text)
  const wanted = searchTerms(typed).filter((term, index, all) => index === all.length - 1 || !small.has(term))
  return wanted.every((start) => words.some((word) => word.startsWith(start)))
}
