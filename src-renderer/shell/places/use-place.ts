import { create } from 'zustand'
import type { PlaceId } from './places'

/** Where the operator is: a place of the menu, or the till itself (null). */
const usePlaceStore = create<{ readonly place: PlaceId | null }>(() => ({ place: null }))

export function usePlace(): PlaceId | null {
  return usePlaceStore((store) => store.place)
}

export function goTo(place: PlaceId): void {
  usePlaceStore.setState({ place })
}

/** Back to the till: its sale, its payment or its opening, whichever it stands at. */
export function leavePlace(): void {
  usePlaceStore.setState({ place: null })
}
