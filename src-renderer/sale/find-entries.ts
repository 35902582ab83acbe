import { foldAccents } from '../../src-shared/catalog/search-terms'
import { menuGroups } from '../shell/places'
import type { MenuEntry, MenuWords } from './menu-entries'

/** The entries each typed word begins a word of: name, hint or heading, with or without accents. */
export function findEntries(entries: readonly MenuEntry[], text: string): readonly MenuEntry[] {
  const wanted = wordsOf(text)
  return entries.filter((entry) => {
    const words = wordsOf(`${entry.name} ${entry.hint} ${menuGroups[entry.group]}`)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}

/** The entry a key opens. */
export function entryOfLetter<Entry extends MenuWords>(
  entries: readonly Entry[],
  key: string,
): Entry | undefined {
  return entries.find(({ letter }) => letter === key.toUpperCase())
}

function wordsOf(text: string): readonly string[] {
  return foldAccents(text.toLowerCase())
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}
