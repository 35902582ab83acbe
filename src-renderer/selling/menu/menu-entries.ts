import type { AppState } from '#shared/store/app/app-operations'
import type { GatheredUi } from '../../feature/gather'
import type { MenuEntry } from '../../feature/menu-entry'
import { isPlaceOpen } from '../../feature/place'

type Offered = Pick<GatheredUi, 'menu' | 'places'>

/** Every entry there is, whoever may open it: what is done at once or in a window, then the places. */
export function allMenuEntries({ menu, places }: Offered): readonly MenuEntry[] {
  return [...menu, ...places.map((place) => ({ ...place, kind: 'place' as const, place }))]
}

/** What the operator may open now. `selling`: a sale is in progress. */
export function menuEntries(offered: Offered, app: AppState, selling: boolean): readonly MenuEntry[] {
  const atTill = app.till !== null && !app.tillLeft
  return allMenuEntries(offered).filter((entry) =>
    entry.kind === 'place' ? isPlaceOpen(entry.place, app) : entry.isOpen({ app, selling, atTill }),
  )
}
