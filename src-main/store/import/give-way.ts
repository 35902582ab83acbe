import type { Instant } from '#shared/kernel/ids'

/** A scan is several calls, one after the other: an import waits until there was none for so long. */
const QUIET_MS = 12
const LOOK_MS = 3
/** Whoever calls without end does not hold an import up for ever. */
const MOST_LOOKS = 10

interface Clock {
  readonly steadyNow: () => Instant
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Lets whoever works at the till go first: told of every call, an import asks between its parts. */
export function createGiveWay({ steadyNow, wait }: Clock) {
  let lastCall = -Infinity
  return {
    called: (): void => void (lastCall = steadyNow()),
    async giveWay(): Promise<void> {
      await wait(1)
      for (let looks = 0; looks < MOST_LOOKS && steadyNow() - lastCall < QUIET_MS; looks++)
        await wait(LOOK_MS)
    },
  }
}
