import { z } from 'zod'
import { verbatimText } from '../../kernel/text/text-door'

/** A screen or parameter by the name that never changes; one that a later version has no more is kept and not shown. */
export const shortcutIdSchema = verbatimText({ min: 1, max: 80 })

export const mostFavourites = 24
export const mostRecent = 8

/** What an operator keeps at hand in Gestão. */
export const shortcutsSchema = z.object({
  /** In the order they were starred. */
  favourites: z.array(shortcutIdSchema).max(mostFavourites).readonly().default([]),
  /** Opened lately, the newest first. */
  recent: z.array(shortcutIdSchema).max(mostRecent).readonly().default([]),
})
export type Shortcuts = Readonly<z.infer<typeof shortcutsSchema>>

/** With one starred or no more; beyond as many as are kept, the oldest gives way. */
export function starred(shortcuts: Shortcuts, id: string, isFavourite: boolean): Shortcuts {
  const others = shortcuts.favourites.filter((one) => one !== id)
  return { ...shortcuts, favourites: (isFavourite ? [...others, id] : others).slice(-mostFavourites) }
}

/** With one opened just now. */
export function visited(shortcuts: Shortcuts, id: string): Shortcuts {
  const others = shortcuts.recent.filter((one) => one !== id)
  return { ...shortcuts, recent: [id, ...others].slice(0, mostRecent) }
}
