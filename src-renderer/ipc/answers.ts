import { notifyManager, QueryClient } from '@tanstack/react-query'
import type { OperationName } from '#shared/contract'
import type { EventName } from '#shared/events'

/**
 * What main answered to the questions now on the screen, keyed by operation and input. Nothing of it outlives its
 * screen: main reads its own disk in milliseconds, and what it said before may no longer be true. A refusal is an
 * answer like any other, for the screen to say; nothing is asked a second time by itself.
 */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      gcTime: 0,
      staleTime: 0,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      refetchIntervalInBackground: true,
      // Main is asked whether or not there is an internet.
      networkMode: 'always',
    },
  },
})

// An answer is drawn with the turn it came in, not one timer later.
notifyManager.setScheduler(queueMicrotask)

/** Has main asked anew what the screens now show of these operations. */
export async function askAgain(...names: readonly OperationName[]): Promise<void> {
  await Promise.all(names.map((name) => answers.invalidateQueries({ queryKey: [name] })))
}

/** Whoever was signed in is gone, and with them what they were shown. */
export function forgetAnswers(): void {
  answers.clear()
}

/** What an event of main's makes old: the questions to ask again. */
export type MadeOld = { readonly [Name in EventName]?: readonly OperationName[] }
