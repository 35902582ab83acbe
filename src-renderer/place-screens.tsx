import type { ReactNode } from 'react'
import type { PlaceId } from './shell/places'

/** The screen of each place of the menu. */
export const placeScreens: Readonly<Record<PlaceId, () => ReactNode>> = {}
