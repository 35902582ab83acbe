import type { AppState } from '#shared/store/app/app-operations'
import type { MenuEntry, MenuExtra } from '../../shell/places/menu-entry'
import { isPlaceOpen, placeIds, places } from '../../shell/places/places'

/** Every entry there is, whoever may open it: `extras`, then the places. */
export function allMenuEntries(extras: readonly MenuExtra[]): readonly MenuEntry[] {
  return [...extras, ...placeIds.map((id) => ({ kind: 'place' as const, id, ...places[id] }))]
}

/** What the operator may open now. `selling`: a sale is in progress. */
export function menuEntries(
  extras: readonly MenuExtra[],
  app: AppState,
  selling: boolean,
): readonly MenuEntry[] {
  const atTill = app.till !== null && !app.tillLeft
  return allMenuEntries(extras).filter((entry) =>
    entry.kind === 'place' ? isPlaceOpen(places[entry.id], app) : entry.isOpen({ app, selling, atTill }),
  )
}
