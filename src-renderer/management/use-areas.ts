import { useApp } from '../app/use-app'
import { areaNames, type Area } from '../feature/areas'
import { useFeatures } from '../feature/features-context'
import { isPlaceOpen, type Place } from '../feature/place'

/** The areas that have something for the operator, each with its places. */
export function useAreas(): readonly { readonly area: Area; readonly places: readonly Place[] }[] {
  const { places } = useFeatures()
  const app = useApp()
  const open = places.filter((place) => isPlaceOpen(place, app))
  return areaNames
    .map((area) => ({ area, places: open.filter((place) => place.area === area) }))
    .filter((one) => one.places.length > 0)
}
