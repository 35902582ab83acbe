import type { AppState } from '#shared/store/app/app-operations'
import type { GatheredUi } from '../../feature/gather'
import type { MenuEntry, MenuMoment } from '../../feature/menu-entry'
import { isManagersPlace, isPlaceOpen } from '../../feature/place'

type Offered = Pick<GatheredUi, 'menu' | 'places'>

/** Every entry there is, whoever may open it: what is done at once or in a window, then the places. */
export function allMenuEntries({ menu: extras, places }: Offered): readonly MenuEntry[] {
  return [
    ...extras.flatMap((extra) => (extra.menu === undefined ? [] : [{ ...extra, menu: extra.menu }])),
    ...places.flatMap((place) =>
      place.menu === undefined ? [] : [{ ...place, menu: place.menu, kind: 'place' as const, place }],
    ),
  ]
}

/** The till and the operator as they are now. `selling`: a sale is in progress. */
export function menuMoment({ places }: Offered, app: AppState, selling: boolean): MenuMoment {
  return {
    app,
    selling,
    atTill: app.till !== null && !app.tillLeft,
    manages: places.some((place) => isManagersPlace(place) && isPlaceOpen(place, app)),
  }
}

/** What the operator may open now. */
export function menuEntries(offered: Offered, app: AppState, selling: boolean): readonly MenuEntry[] {
  const now = menuMoment(offered, app, selling)
  return allMenuEntries(offered).filter((entry) =>
    entry.kind === 'place' ? isPlaceOpen(entry.place, app) : entry.isOpen(now),
  )
}
