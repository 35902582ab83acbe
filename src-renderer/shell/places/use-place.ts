import { create } from 'zustand'
import type { Area } from '../../feature/areas'
import type { Place } from '../../feature/place'
import { depart } from './departure'

/** Where the operator is: at the till, at the beginning of Gestão or of one of its areas, or at a place. */
export type Spot =
  | { readonly kind: 'till' }
  | { readonly kind: 'management'; readonly area: Area | null }
  | {
      readonly kind: 'place'
      readonly place: Place
      /** Within Gestão, with its navigation beside. */
      readonly managed: boolean
      /** Where the way back leads. */
      readonly from: Exclude<Spot, { kind: 'place' }>
      /** Counts the times one went somewhere: a place gone to anew begins anew. */
      readonly visit: number
    }

const till: Spot = { kind: 'till' }
const useSpotStore = create<{ readonly spot: Spot }>(() => ({ spot: till }))
const stand = (spot: Spot) => useSpotStore.setState({ spot })

export function useSpot(): Spot {
  return useSpotStore((store) => store.spot)
}

/** The place one stands at; null at the till, and at the beginnings of Gestão. */
export function placeHere(): Place | null {
  const { spot } = useSpotStore.getState()
  return spot.kind === 'place' ? spot.place : null
}

/** Goes to a place; whoever has unsaved changes is asked first. Told from within Gestão, or of its own, it stays there. */
export function goTo(place: Place): void {
  depart(() => {
    const { spot } = useSpotStore.getState()
    stand({
      kind: 'place',
      place,
      managed:
        place.menu === undefined || spot.kind === 'management' || (spot.kind === 'place' && spot.managed),
      from: spot.kind === 'place' ? spot.from : spot,
      visit: spot.kind === 'place' ? spot.visit + 1 : 0,
    })
  })
}

/** Goes to the beginning of Gestão, or of one of its areas. */
export function openManagement(area: Area | null = null): void {
  depart(() => stand({ kind: 'management', area }))
}

/** One step back: from a place to where one came from, from an area to the beginning of Gestão, from there to the till. */
export function goBack(): void {
  const { spot } = useSpotStore.getState()
  switch (spot.kind) {
    case 'place':
      return stand(spot.from)
    case 'management':
      return stand(spot.area === null ? till : { kind: 'management', area: null })
    case 'till':
  }
}

/** Back to the till: its sale, its payment or its opening, whichever it stands at. */
export function leavePlace(): void {
  stand(till)
}
