import { setImmediate } from 'node:timers/promises'
import type { Log } from '../logging/log'

const LOOK_AGAIN_MS = 30_000
/** A timer holds 24 days at most, and a clock may be set back meanwhile: nobody sleeps for longer than this. */
const LONGEST_NAP_MS = 10 * 60_000

interface TurnsDeps {
  readonly name: string
  readonly now: () => number
  readonly log: Log
  readonly after: (milliseconds: number, work: () => void) => () => void
  /** Does one thing; false where nothing can be done now. */
  readonly turn: () => Promise<boolean>
  /** When there is something to do next; null where that has to be told by `wake`. */
  readonly nextAt: () => number | null
}

/** Does one thing after another while there is something to do, and sleeps until there is again. */
export function createTurns({ name, now, log, after, turn, nextAt }: TurnsDeps) {
  let stopped = false
  let callOff: () => void = () => undefined
  let working: Promise<void> | null = null
  let isAsked = false

  async function work(): Promise<void> {
    try {
      do {
        isAsked = false
        // Ten thousand things to do are ten thousand places where a scan may come between.
        while (!stopped && (await turn())) await setImmediate()
      } while (isAsked && !stopped)
      sleep()
    } catch (error) {
      if (stopped) return
      log.incident('messages-stopped', error, { name })
      // The failure was ours, such as a file another till kept busy: at an idle till nothing else would look again.
      callOff = after(LOOK_AGAIN_MS, wake)
    } finally {
      working = null
    }
  }

  function sleep(): void {
    callOff()
    const next = stopped ? null : nextAt()
    if (next !== null) callOff = after(Math.min(LONGEST_NAP_MS, Math.max(0, next - now())), wake)
  }

  function wake(): void {
    callOff()
    isAsked = true
    if (!stopped) working ??= work()
  }

  return {
    wake,
    isStopped: () => stopped,
    stop: (): void => {
      stopped = true
      callOff()
    },
    settled: async (): Promise<void> => {
      while (working !== null) await working
    },
  }
}
