import type { Database } from './connection'
import { isBusy } from './sqlite-errors'

interface TurnsDeps {
  readonly database: Pick<Database, 'raw'>
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  /** The till waits for another program, or no longer does. */
  readonly onWaiting: (waits: boolean) => void
}

/** How often the file is tried, after how long the screen says so, and how long at most. */
const LOOK_MS = 100
const SAY_AFTER_MS = 500
const MOST_MS = 15_000

/**
 * Another program may hold the file's write lock: a virus scanner, a copying tool, somebody with a database browser.
 * Whoever wants to write waits for its turn here, in order and without keeping main from anything else, instead of
 * inside SQLite, where everything stands still.
 */
export function createWriteTurns({ database, now, wait, onWaiting }: TurnsDeps) {
  let last: Promise<boolean> | null = null

  function isFree(): boolean {
    const { raw } = database
    try {
      // At once, and as one call: every command asks before it does anything.
      raw.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; ROLLBACK; PRAGMA busy_timeout = 2000')
      return true
    } catch (error) {
      raw.pragma('busy_timeout = 2000')
      // Whatever else is wrong with the file is for the work itself to meet.
      return !isBusy(error)
    }
  }

  async function untilFree(until: number): Promise<boolean> {
    const since = now()
    let said = false
    try {
      while (!isFree()) {
        if (now() >= until) return false
        if (!said && now() - since >= SAY_AFTER_MS) {
          said = true
          onWaiting(true)
        }
        await wait(LOOK_MS)
      }
      return true
    } finally {
      if (said) onWaiting(false)
    }
  }

  return {
    /** Whether to write now: at once where nobody holds the file, false where somebody would not let go of it. */
    take: (): true | Promise<boolean> => {
      if (last === null && isFree()) return true
      const until = now() + MOST_MS
      const turn = (last ?? Promise.resolve(true)).then(() => untilFree(until))
      last = turn
      const isLast = (): void => {
        if (last === turn) last = null
      }
      turn.then(isLast, isLast)
      return turn
    },
  }
}
export type WriteTurns = ReturnType<typeof createWriteTurns>
