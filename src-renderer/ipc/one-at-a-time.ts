/** Asks when it is its turn; rejects without asking when `given.aborted` by then. */
type Ask = <R>(given: AbortSignal, ask: () => Promise<R>) => Promise<R>

/**
 * For questions that change faster than they are answered (search as one types): one is under way at a time, and what
 * was given up while it waited is never asked.
 */
export function oneAtATime(): Ask {
  let before: Promise<unknown> = Promise.resolve()
  return (given, ask) => {
    const mine = before.then(() => {
      given.throwIfAborted()
      return ask()
    })
    before = mine.catch(() => undefined)
    return mine
  }
}
