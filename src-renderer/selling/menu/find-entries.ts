import type { MenuEntry } from '../../feature/menu-entry'
import { menuGroups, type MenuWords } from '../../feature/menu-words'
import { isFoundBy } from '../../ui/list/is-found-by'

/** The entries each typed word begins a word of: name, hint, heading or what else it is called. */
export function findEntries(entries: readonly MenuEntry[], text: string): readonly MenuEntry[] {
  return entries.filter(({ name, hint, alsoCalled = '', group }) =>
    isFoundBy(text, `${name} ${hint} ${alsoCalled} ${menuGroups[group]}`),
  )
}

/** The entry a key opens. */
export function entryOfLetter<Entry extends MenuWords>(
  entries: readonly Entry[],
  key: string,
): Entry | undefined {
  return entries.find(({ letter }) => letter === key.toUpperCase())
}
