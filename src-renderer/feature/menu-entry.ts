import type { ComponentType } from 'react'
import type { AppState } from '#shared/store/app/app-operations'
import type { MenuWords } from './menu-words'
import type { Place } from './place'

/** When an entry may be opened: the till as it stands, the operator's rights, and whether a sale is in progress. */
export interface MenuMoment {
  readonly app: AppState
  readonly selling: boolean
  /** The till is open and somebody answers for it. */
  readonly atTill: boolean
}

/** An entry beside the places: a window over the till, or something done at once. */
export type MenuExtra = MenuWords & {
  readonly isOpen: (now: MenuMoment) => boolean
} & (
    | { readonly kind: 'window'; readonly Window: ComponentType<{ readonly onClose: () => void }> }
    | { readonly kind: 'act'; readonly act: (close: () => void) => void }
  )

export type MenuEntry = MenuExtra | ({ readonly kind: 'place'; readonly place: Place } & MenuWords)
