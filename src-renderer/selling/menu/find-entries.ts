import type { MenuEntry } from '../../feature/menu-entry'
import { menuGroups } from '../../feature/menu-words'
import { isFoundBy } from '../../ui/list/is-found-by'

/** The entries each typed word begins a word of: name, hint, heading or what else it is called. */
export function findEntries(entries: readonly MenuEntry[], text: string): readonly MenuEntry[] {
  return entries.filter(({ name, hint, alsoCalled = '', menu }) =>
    isFoundBy(text, `${name} ${hint} ${alsoCalled} ${menuGroups[menu.group]}`),
  )
}

/** The entry a key opens. */
export function entryOfLetter(entries: readonly MenuEntry[], key: string): MenuEntry | undefined {
  return entries.find(({ menu }) => menu.letter === key.toUpperCase())
}
