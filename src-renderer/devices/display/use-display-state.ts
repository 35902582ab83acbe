import type { DisplayState } from '#shared/devices/display/display-operations'
import { useApp } from '../../app/use-app'
import { useAnswer } from '../../ipc/use-answer'

/** How the customer displays are, for whoever is signed in; quiet until it is known. */
export function useDisplayState(): DisplayState {
  const isSignedIn = useApp((app) => app.operator !== null)
  return useAnswer('display.state', isSignedIn ? {} : null).value ?? { status: 'off' }
}

/** Keeps it from screen to screen, so that the status bar does not flicker. */
export function KeptDisplayState(): null {
  useDisplayState()
  return null
}
