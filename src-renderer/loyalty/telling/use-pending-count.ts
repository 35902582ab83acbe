import type { PendingLoyaltyCount } from '#shared/loyalty/telling/loyalty-work'
import { useApp } from '../../app/use-app'
import { useAnswer } from '../../ipc/use-answer'

/** What main counted last for whoever is signed in; nothing until it is known. */
export function usePendingCount(): PendingLoyaltyCount {
  const isSignedIn = useApp((app) => app.operator !== null)
  return useAnswer('loyalty.pending-count', isSignedIn ? {} : null).value ?? { waiting: 0, tasks: 0 }
}

/** Keeps it from screen to screen, so that the status bar does not flicker. */
export function KeptPendingCount(): null {
  usePendingCount()
  return null
}
