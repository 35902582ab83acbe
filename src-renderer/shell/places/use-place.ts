import { create } from 'zustand'
import type { Place } from '../../feature/place'

/** Where the operator is: a place of the menu, or the till itself (null). */
const usePlaceStore = create<{ readonly place: Place | null }>(() => ({ place: null }))

export function usePlace(): Place | null {
  return usePlaceStore((store) => store.place)
}

export function goTo(place: Place): void {
  usePlaceStore.setState({ place })
}

/** Back to the till: its sale, its payment or its opening, whichever it stands at. */
export function leavePlace(): void {
  usePlaceStore.setState({ place: null })
}
