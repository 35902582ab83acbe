import type { ComponentType } from 'react'
import type { AppState } from '#shared/store/app/app-operations'
import type { Area } from './areas'
import type { MenuSpot, Words } from './menu-words'
import type { Place } from './place'

/** When an entry may be opened: the till as it stands, the operator's rights, and whether a sale is in progress. */
export interface MenuMoment {
  readonly app: AppState
  readonly selling: boolean
  /** The till is open and somebody answers for it. */
  readonly atTill: boolean
  /** Gestão has a place for the operator. */
  readonly manages: boolean
}

/** What is opened beside the places: a window over the screen, or something done at once. */
export type MenuExtra = Words & {
  /** A name that never changes: an operator's favourites are kept by it. */
  readonly id: string
  readonly menu?: MenuSpot
  /** Where Gestão has it; what only a till does has none. */
  readonly area?: Area
  readonly isOpen: (now: MenuMoment) => boolean
} & (
    | { readonly kind: 'window'; readonly Window: ComponentType<{ readonly onClose: () => void }> }
    | { readonly kind: 'act'; readonly act: (close: () => void) => void }
  )

export type MenuEntry = (MenuExtra | ({ readonly kind: 'place'; readonly place: Place } & Words)) & {
  readonly menu: MenuSpot
}
